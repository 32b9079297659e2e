package linchpin.proof.page;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Chromium of this machine, driven by Playwright, which downloads none of its own. */
final class Browser implements AutoCloseable {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts Chromium; the test is skipped with a sentence where there is none. */
    static Browser start() {
        var chromium = Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "Skipped: no Chromium here. Maybe apt-get install chromium.");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(chromium.orElseThrow())
                .setArgs(QUIET);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A fresh page; what its console complains of is kept. */
    Page page(int width, int height, ColorScheme scheme) {
        var context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme));
        Page page = context.newPage();
        page.onPageError(error -> complaints.add("error: " + error));
        page.onConsoleMessage(message -> {
            // A 404 is how the server says that nothing of a kind was played yet, and the page says it to the reader; at a 503,
            // which is how it says that it is still learning, the page waits and asks again.
            if (message.type().equals("error")
                    && !message.text().contains("404")
                    && !message.text().contains("503")) {
                complaints.add("console: " + message.text());
            }
        });
        return page;
    }

    /** Opens a view and waits until it stands and nothing is under way. */
    static void open(Page page, String address) {
        page.navigate(address);
        page.waitForSelector("main .card, main .state");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('main .bone')");
    }

    /** What axe-core finds against WCAG 2.2 AA, one line each. */
    static List<String> barriers(Page page) {
        page.evaluate(axe());
        Object found = page.evaluate(
                """
                async tags => (await axe.run(document, { runOnly: tags })).violations.map(v =>
                  v.id + ": " + v.nodes.map(n => n.target.join(" ")).slice(0, 3).join(" | "))
                """,
                WCAG);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    static void picture(Page page, String name) throws IOException {
        Path folder = Path.of("target", "page");
        Files.createDirectories(folder);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Errors and refusals of the security policy, since the browser was started. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static String axe() {
        try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException(
                        "The script of axe-core is not on the class path.\nMaybe build with -Pe2e.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
