package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.casefile.Case;
import linchpin.scenario.Lever;
import linchpin.scenario.LeverCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What may be pulled, and what each lever rests on. */
@Command(
        name = "lever",
        description =
                "Lists the levers of a case, or explains one: what it edits, through which terms it acts, and what is known.",
        footer = {"", "Examples:", "  linchpin lever", "  linchpin lever sanctions-trade --explain"})
final class LeverCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "LEVER", description = "Id in levers.yaml. Default: all of them.")
    private @Nullable String id;

    @Option(
            names = "--case",
            paramLabel = "CASE",
            description = "A case under cases/, or a folder. Default: ${DEFAULT-VALUE}.")
    private String name = CaseChoice.DEFAULT;

    @Option(names = "--explain", description = "Print what each step edits and what is known of it.")
    private boolean explain;

    @Option(names = "--markdown", description = "Print all levers as the page docs/levers.md.")
    private boolean markdown;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Case read =
                linchpin.data.casefile.CaseReader.read(CaseChoice.folder(name)).orThrow();
        List<LeverCard> cards = chosen(read.levers()).stream()
                .map(l -> LeverCard.of(l, read.parameters(), read.responses()))
                .toList();
        Text.print(json, cards, markdown ? LeverPage.of(read.profile().name().title(), cards) : text(cards));
        return 0;
    }

    private List<Lever> chosen(List<Lever> levers) {
        if (id == null) {
            return levers;
        }
        var found = levers.stream().filter(l -> l.id().equals(id)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("There is no lever (%s) in levers.yaml.\nMaybe you meant one of %s."
                    .formatted(id, levers.stream().map(Lever::id).toList()));
        }
        return found;
    }

    private String text(List<LeverCard> cards) {
        var text = new StringBuilder();
        if (id == null && !explain) {
            var rows = new ArrayList<List<String>>();
            for (LeverCard c : cards) {
                rows.add(List.of(
                        c.lever().id(),
                        c.lever().title(),
                        String.join(" ", c.lever().usual().by()),
                        String.join(" ", c.lever().usual().on()),
                        c.standing().words()));
            }
            return text.append(Text.table(List.of("lever", "", "usually by", "on", "effect"), rows))
                    .toString();
        }
        for (LeverCard c : cards) {
            text.append("%s: %s%n%s%nSize of the effect: %s. Rows %s of the documents' table.%n%n"
                    .formatted(
                            c.lever().id(),
                            c.lever().title(),
                            c.lever().says(),
                            c.standing().words(),
                            c.lever().rows()));
            text.append(Text.table(
                    List.of("edits", "acts through", "kind", "sign"),
                    c.edits().stream()
                            .map(e -> List.of(e.input(), e.through(), e.kind(), e.sign()))
                            .toList()));
            text.append('\n');
        }
        return text.toString();
    }
}
