package linchpin.app.cli;

import java.time.LocalDate;
import java.util.List;
import linchpin.app.firm.LawBook;
import linchpin.data.casefile.Case;
import picocli.CommandLine.Option;

/** Whose sanctions a firm heeds. */
final class LawChoice {

    @Option(
            names = "--under",
            split = ",",
            defaultValue = "UN,USA,EU,GBR",
            paramLabel = "CODE",
            description = "Jurisdictions whose sanctions the firm heeds. Default: ${DEFAULT-VALUE}.")
    private List<String> under = List.of("UN", "USA", "EU", "GBR");

    LawBook read(Case source) {
        return new LawBook(source, LocalDate.now(), under, (name, country) -> List.of());
    }

    List<String> lists() {
        return List.of();
    }
}
