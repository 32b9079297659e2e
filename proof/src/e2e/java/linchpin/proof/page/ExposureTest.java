package linchpin.proof.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a supply-chain manager does with a file of her own. */
@Tag("e2e")
class ExposureTest {

    private static final Path HOME =
            Path.of(System.getProperty("linchpin.home", "..")).toAbsolutePath().normalize();
    private static final double MINUTES_TO_RECKON = 4 * 60_000;

    private static final String PORTFOLIO = """
            item;supplier_country;annual_usd;days_of_cover
            Memory chips <b>;KOR;36.000.000,50;40
            Gallium;CHN;4100000;60
            Ghost ore;Atlantis;900000;10
            """;

    private static Browser browser;
    private static Server server;

    @BeforeAll
    static void open(@TempDir Path runs) throws IOException {
        browser = Browser.start();
        server = Server.without(HOME, runs);
    }

    @AfterAll
    static void close() throws InterruptedException {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aManagerDropsAPortfolioAndSeesWhatIsLostWhereFromAndHowLongItLasts() throws IOException {
        Page page = browser.page(1440, 1000, ColorScheme.LIGHT);
        Browser.open(page, server.view("exposure?runs=500"));
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("mine.csv", "text/csv", PORTFOLIO.getBytes(StandardCharsets.UTF_8)));
        page.getByText("2 of 3 rows can be reckoned").first().waitFor();
        assertThat(page.locator(".checked").innerText()).contains("Ghost ore").contains("Line 4");

        page.getByText("Reckon losses").click();
        page.waitForURL(url -> url.contains("expose="), new Page.WaitForURLOptions().setTimeout(MINUTES_TO_RECKON));
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
}
