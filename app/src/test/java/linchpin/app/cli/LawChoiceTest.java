package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import linchpin.app.firm.LawBook;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class LawChoiceTest {

    @TempDir
    Path folder;

    @Command(name = "asked")
    static final class Asked {
        @Mixin
        private LawChoice law = new LawChoice();
    }

    @Test
    void aSupplierWithAPossibleLinkToAListIsBarredUntilSomebodyClearsIt() throws IOException {
        Case source = CaseReader.read(CaseChoice.folder(CaseChoice.DEFAULT)).orThrow();
        Item item = source.firms().getFirst().portfolio().items().stream()
                .filter(i -> i.alternatives().stream()
                        .anyMatch(a -> against(source, i, a).isEmpty()))
                .findFirst()
                .orElseThrow();
        Alternative alternative = item.alternatives().stream()
                .filter(a -> against(source, item, a).isEmpty())
                .findFirst()
                .orElseThrow();
        Path list = Files.writeString(folder.resolve("targets.simple.csv"), """
                id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change
                x-1,Company,"%s","","","","","","invented","","","Invented list",2026-01-01,2026-11-01,2026-11-01
                """.formatted(alternative.supplier()));
        Path none = folder.resolve("none.csv");

        assertThat(book(source, "--list", list.toString(), "--clearances", none.toString())
                        .against(item, alternative))
                .singleElement()
                .asString()
                .contains("Possible link")
                .contains("x-1")
                .doesNotContain("sanctioned");

        var cleared = new CommandLine(new Main())
                .execute(
                        "lists",
                        "clear",
                        "--name",
                        alternative.supplier(),
                        "--id",
                        "x-1",
                        "--from",
                        "Invented list",
                        "--by",
                        "A. Nalyst",
                        "--why",
                        "another company",
                        "--clearances",
                        none.toString());
        assertThat(cleared).isZero();
        assertThat(book(source, "--list", list.toString(), "--clearances", none.toString())
                        .against(item, alternative))
                .isEmpty();
    }

    private static java.util.List<String> against(Case source, Item item, Alternative alternative) {
        return book(source).against(item, alternative);
    }

    private static LawBook book(Case source, String... arguments) {
        var asked = new Asked();
        new CommandLine(asked).parseArgs(arguments);
        return asked.law
                .read(source, LocalDate.of(2026, 11, 1), new Progress(System.err, false))
                .book();
    }
}
