package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandTest {

    @TempDir
    Path folder;

    @Test
    void aStreamIsCodedOnceAndToldTwice() throws IOException {
        Path news = Files.writeString(folder.resolve("news.jsonl"), """
                {"when": "2012-03-10", "said": "North Korea launches a ballistic missile into the sea."}
                {"when": "2012-03-11", "said": "China condemns North Korea."}
                {"when": "never", "said": "Peru waits."}
                """);
        String coded = folder.resolve("coded").toString();
        String[] line = {"ingest", news.toString(), "--fields", "date=when,text=said", "--into", coded, "--threads", "1"
        };

        Said first = Said.by(line);
        Said again = Said.by(line);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .contains("3 items = 2 accepted + 1 rejected", "sentences a second", "news.jsonl:3: The date (never)");
        assertThat(again.out()).contains("nothing changed");
        assertThat(Said.by("ingest", news.toString(), "--into", coded).err()).contains("other names of fields");
    }

    @Test
    void withoutTablesTheComparisonIsSkippedWithASentence() {
        Said said = Said.by(
                "benchmark", "corpus", "--data", folder.resolve("nowhere").toString());

        assertThat(said.code()).isZero();
        assertThat(said.out()).startsWith("Skipped: ");
    }

    @Test
    void whatCannotBeReadIsToldInASentence() {
        assertThat(Said.by("ingest", folder.resolve("no.jsonl").toString()).err())
                .contains("There is no file");
        assertThat(Said.by("ingest", "a.jsonl", "b.txt").err()).contains("comes alone");
        assertThat(Said.by("case", "build", "--from-corpus", "--corpus", folder.toString(), "--out", "x")
                        .err())
                .contains("There is no coded stream");
    }
}
