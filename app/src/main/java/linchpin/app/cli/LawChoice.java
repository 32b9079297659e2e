package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.app.firm.LawBook;
import linchpin.data.casefile.Case;
import linchpin.data.lists.ListRead;
import linchpin.party.Link;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose sanctions a firm heeds, and which lists of parties. */
final class LawChoice {

    @Option(
            names = "--under",
            split = ",",
            defaultValue = "UN,USA,EU,GBR",
            paramLabel = "CODE",
            description = "Jurisdictions whose sanctions the firm heeds. Default: ${DEFAULT-VALUE}.")
    private List<String> under = List.of("UN", "USA", "EU", "GBR");

    @Mixin
    private ListsChoice choice = new ListsChoice();

    private final List<String> lists = new ArrayList<>();

    /** A supplier with a possible link to a list is not proposed until somebody has cleared it ('linchpin lists clear'). */
    LawBook read(Case source, Progress progress) {
        List<ListRead> read = choice.read(progress);
        for (ListRead list : read) {
            var shown = choice.shown(list);
            lists.add("%s, list of %s, %,d parties".formatted(shown.file(), shown.asOf(), shown.listed()));
        }
        if (read.isEmpty()) {
            return new LawBook(source, LocalDate.now(), under, (name, country) -> List.of());
        }
        var screen = choice.screen(read, progress);
        return new LawBook(
                source,
                LocalDate.now(),
                under,
                (name, country) -> screen.links(name, country).stream()
                        .filter(Link::blocks)
                        .map(Link::sentence)
                        .toList());
    }

    /** The lists that were read, and of which day they are. */
    List<String> lists() {
        return List.copyOf(lists);
    }
}
