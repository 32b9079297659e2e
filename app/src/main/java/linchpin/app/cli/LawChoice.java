package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.app.firm.LawBook;
import linchpin.app.web.Law;
import linchpin.data.casefile.Case;
import linchpin.data.lists.ListRead;
import linchpin.party.Link;
import linchpin.party.Matcher;
import linchpin.party.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose sanctions a firm heeds, and which lists of parties. */
final class LawChoice implements Law {

    @Option(
            names = "--under",
            split = ",",
            defaultValue = "UN,USA,EU,GBR",
            paramLabel = "CODE",
            description = "Jurisdictions whose sanctions the firm heeds. Default: ${DEFAULT-VALUE}.")
    private List<String> under = HEEDED;

    @Mixin
    private ListsChoice choice = new ListsChoice();

    /** Lists, indexed once: they are large. */
    private record Indexed(List<String> lines, List<Matcher> matchers) {}

    private @Nullable Indexed indexed;

    @Override
    public List<String> names() {
        return choice.files().stream().map(f -> String.valueOf(f.getFileName())).toList();
    }

    /** A supplier with a possible link to a list is not proposed until somebody has cleared it ('linchpin lists clear'). */
    @Override
    public synchronized Read read(Case source, LocalDate today, ObjIntConsumer<String> progress) {
        if (choice.files().isEmpty()) {
            return new Read(new LawBook(source, today, under, (name, country) -> List.of()), List.of());
        }
        Indexed lists = indexed == null ? index(progress) : indexed;
        indexed = lists;
        var decisions = choice.decisions();
        var screen = new Screen(lists.matchers, decisions);
        var lines = new ArrayList<>(lists.lines);
        lines.add("%s, %d decisions on possible links"
                .formatted(choice.clearances().getFileName(), decisions.size()));
        return new Read(
                new LawBook(
                        source,
                        today,
                        under,
                        (name, country) -> screen.links(name, country).stream()
                                .filter(Link::blocks)
                                .map(Link::sentence)
                                .toList()),
                List.copyOf(lines));
    }

    private Indexed index(ObjIntConsumer<String> progress) {
        List<ListRead> read = choice.read(progress);
        var lines = new ArrayList<String>();
        for (ListRead list : read) {
            var shown = choice.shown(list);
            lines.add("%s, list of %s, %,d parties".formatted(shown.file(), shown.asOf(), shown.listed()));
        }
        return new Indexed(List.copyOf(lines), choice.matchers(read, progress));
    }
}
