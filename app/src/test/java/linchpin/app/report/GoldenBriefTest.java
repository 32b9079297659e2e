package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The body of the brief of invented findings, word for word; of drawings only what they are said to show. After a change that is meant, run with {@code -Dgolden=write}
 * and read the difference. The whole page is left in {@code target/brief.html}, for looking at.
 */
class GoldenBriefTest {

    private static final Path GOLDEN =
            Path.of("src", "test", "resources", "linchpin", "app", "report", "brief-body.html");

    private static final Pattern MARK = Pattern.compile("(?s)<svg x=.*?</svg>");
    private static final Pattern DRAWING = Pattern.compile("(?s)(<svg class=[^>]*><title>[^<]*</title>).*?</svg>");

    @Test
    void theBodyIsAsItWas() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "brief.html"), Brief.html(Fixture.findings(), Fixture.TODAY));
        String whole =
                Brief.body(Reported.of(Fixture.findings()), Fixture.TODAY).html();
        String body = DRAWING.matcher(MARK.matcher(whole).replaceAll("")).replaceAll("$1</svg>");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, body);
        }
        assertThat(body.lines()).containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }
}
