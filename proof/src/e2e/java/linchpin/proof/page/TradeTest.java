package linchpin.proof.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What somebody does who asks what a measure against trade costs whom. */
class TradeTest extends Story {


    @Test
    void aPolicyMakerSeesWhatAnEmbargoCostsAndWhereTradeGoesThen() throws IOException {
        Page page = browser.page(1440, 1000, ColorScheme.LIGHT);
        Browser.open(page, server.view("trade"));
        page.getByText("Full embargo on Russia").click();
        page.locator("main h1")
                .filter(new Locator.FilterOptions().setHasText("Full embargo on Russia: Russia −3.9"))
                .waitFor();
        assertThat(page.locator("#shock-lines").innerText()).contains("European Union").contains("bn USD");
        assertThat(page.locator("#trade-flows svg.sankey").count()).isEqualTo(2);
        assertThat(page.locator("#trade-flows .ribbon.hit").count()).as("hit flows before, and none after").isEqualTo(3);

        page.locator("#trade-flows .chip").getByText("After, a part evades").click();
        page.waitForFunction("document.querySelectorAll('#trade-flows .ribbon.hit').length === 6");
        page.locator("#trade-flows").getByText("Table").click();
        assertThat(page.locator("#trade-flows table").innerText()).contains("China").contains("Before");

        page.getByText("in the long run").click();
        page.locator("main h1").filter(new Locator.FilterOptions().setHasText("in the long run")).waitFor();
        assertThat(page.url()).contains("example=embargo").contains("horizon=long");
        Browser.picture(page, "story-trade");
        assertThat(Browser.barriers(page)).isEmpty();
        page.context().close();
    }

    @Test
    void aMeasureOfOnesOwnStandsInTheAddressAndSaysWhatIsWrongWithIt() throws IOException {
        Page page = browser.page(390, 900, ColorScheme.DARK);
        Browser.open(page, server.view("trade?own=1&instrument=tariff&from=CHN&to=USA&size=0.25"));
        page.locator("main h1").filter(new Locator.FilterOptions().setHasText("tariff from CHN to USA")).waitFor();
        assertThat(page.locator("#shock-lines").innerText()).contains("United States");
        page.getByLabel("Size").fill("-1");
        page.getByLabel("Size").press("Tab");
        page.getByText("of a measure of kind tariff is not possible").waitFor();
        Browser.picture(page, "story-own-measure");
        page.context().close();
    }
}
