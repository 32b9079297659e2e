package linchpin.proof.page;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A browser, and a server with a folder of its own, for the stories of one class. */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Story {

    static final Path HOME =
            Path.of(System.getProperty("linchpin.home", "..")).toAbsolutePath().normalize();
    static final int WIDE = 1440;
    static final int PHONE = 390;
    static final double MINUTES_TO_PLAY = 4 * 60_000;

    Browser browser;
    Server server;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        browser = Browser.start();
        server = serve(folder);
    }

    /** Serves the case that ships, with no run yet, unless a story asks for more. */
    Server serve(Path folder) throws IOException, InterruptedException {
        return Server.without(HOME, folder);
    }

    @AfterAll
    void close() throws InterruptedException {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }
}
