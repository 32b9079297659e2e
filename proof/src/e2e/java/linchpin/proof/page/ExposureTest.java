package linchpin.proof.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linchpin.app.firm.FirmPlan;
import linchpin.app.report.PlanPage;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a supply-chain manager does with a file of her own. */
class ExposureTest extends Story {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page[^s]");

    private static final String PORTFOLIO = """
            item;supplier_country;annual_usd;days_of_cover;unit_margin;alt1_supplier;alt1_country;alt1_extra_cost;alt1_capacity;alt1_lead_days;alt1_qualify_usd
            Memory chips <b>;KOR;36.000.000,50;40;0,8;Boise Memory;USA;0,1;0,5;90;400000
            Gallium;CHN;4100000;60;0,9;Peel Gallium;CAN;0,2;0,8;60;20000
            Ghost ore;Atlantis;900000;10;;;;;;;
            """;

    @Test
    void aManagerDropsAPortfolioSeesWhatIsLostAndWhereFromAndMakesAPlanWithItsFrontAndItsTriggers(@TempDir Path folder)
            throws IOException {
        Page page = browser.page(1440, 1000, ColorScheme.LIGHT);
        Browser.open(page, server.view("exposure?runs=500"));
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("mine.csv", "text/csv", PORTFOLIO.getBytes(StandardCharsets.UTF_8)));
        page.getByText("2 of 3 rows can be reckoned").first().waitFor();
        assertThat(page.locator(".checked").innerText()).contains("Ghost ore").contains("Line 4");

        page.getByText("Reckon losses").click();
        page.waitForURL(url -> url.contains("expose="), new Page.WaitForURLOptions().setTimeout(MINUTES_TO_PLAY));
        Locator losses = page.locator("#losses");
        losses.getByText("Memory chips <b>").first().waitFor();
        assertThat(page.locator("main h1").innerText()).contains("Your portfolio");
        assertThat(page.locator("#causes .iv-row").count()).isGreaterThan(2);
        assertThat(page.locator("#endurance").innerText()).contains("40 days");
        losses.locator("select").selectOption("country");
        losses.getByText("KOR").first().waitFor();
        losses.locator("button.quiet").first().click();
        assertThat(losses.locator("table").innerText()).contains("CVaR 95");
        Browser.picture(page, "story-exposure");
        assertThat(Browser.barriers(page)).isEmpty();

        page.getByLabel("Budget, USD").fill("1000000");
        page.getByLabel("Budget, USD").press("Tab");
        page.getByLabel("Profile").selectOption("conservative");
        page.getByText("Make a plan").click();
        page.waitForURL(url -> url.contains("plan="), new Page.WaitForURLOptions().setTimeout(MINUTES_TO_PLAY));
        page.locator("#frontier svg circle").first().waitFor();
        assertThat(page.locator("#frontier svg circle").count()).as("the Pareto front").isGreaterThan(3);
        assertThat(page.locator("#frontier svg circle.point:not(.hollow)").count())
                .as("this plan on it")
                .isEqualTo(1);
        assertThat(page.getByLabel("The plan: conservative, within 1 million USD").innerText())
                .containsPattern("recommended|not recommended")
                .contains("million USD beforehand");
        assertThat(page.locator("#ways").innerText()).contains("do nothing").contains("30 more days of stock");
        assertThat(page.getByLabel("Signs and their record").innerText())
                .as("triggers, with how often they would have been right")
                .contains("At least")
                .contains("seen ahead")
                .contains("false alarms");
        assertThat(page.locator("main").innerText()).contains("No list of sanctioned parties is at hand.");
        Browser.picture(page, "story-plan");
        assertThat(Browser.barriers(page)).isEmpty();
        String id = page.url().replaceFirst(".*[?&]plan=([^&]*).*", "$1");
        String json = String.valueOf(page.evaluate("async id => (await fetch('/api/runs/' + id)).text()", id));
        var plan = JsonFile.readBack(Files.writeString(folder.resolve("plan.json"), json), FirmPlan.class);
        for (FirmPlan one : List.of(plan, longer(plan))) {
            page.navigate(Files.writeString(folder.resolve("plan.html"), PlanPage.html(one))
                    .toUri()
                    .toString());
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count())
                    .as("sheets of A4")
                    .isEqualTo(1);
        }
        page.context().close();

        Page phone = browser.page(390, 900, ColorScheme.DARK);
        Browser.open(phone, server.view("exposure"));
        phone.locator("#endurance").waitFor();
        assertThat(phone.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
        assertThat(Browser.barriers(phone)).isEmpty();
        Browser.picture(phone, "story-exposure-390");
        phone.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    /** With more of everything than anybody would read. */
    private static FirmPlan longer(FirmPlan p) {
        var g = p.grounds();
        var barred = g.barred().isEmpty()
                ? g.barred()
                : Collections.nCopies(9, g.barred().getFirst());
        return new FirmPlan(
                p.heading(),
                p.verdict(),
                many(p.actions(), 60),
                many(p.indicators(), 9),
                p.ways(),
                p.charts(),
                new FirmPlan.Grounds(
                        barred,
                        g.lists(),
                        g.gap(),
                        g.steps(),
                        g.looks(),
                        many(List.of("A note of some length. ".repeat(20)), 20)));
    }

    private static <T> List<T> many(List<T> some, int n) {
        return IntStream.range(0, some.isEmpty() ? 0 : n)
                .mapToObj(k -> some.get(k % some.size()))
                .toList();
    }
}
