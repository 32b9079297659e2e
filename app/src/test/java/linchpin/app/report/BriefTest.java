package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BriefTest {

    private final String html = Brief.html(Fixture.findings(), Fixture.TODAY);

    @Test
    void lineOneSaysWhenHistoryEndsAndWhatDayItIs() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "brief.html"), html);
        assertThat(html).contains("History ends 2025-08-31; today is 2026-02-03.");
    }
}
