package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.casefile.Case;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Questions that a case has saved, each answered by one command. */
@Command(
        name = "ask",
        description = "Lists the saved questions of a case, or answers one.",
        footer = {"", "Examples:", "  linchpin ask", "  linchpin ask --question china-role"})
final class AskCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--question", paramLabel = "ID", description = "Answer this one.")
    private @Nullable String question;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        List<Case.Saved> all = choice.read().asked().saved();
        if (question == null) {
            Text.print(json, all, list(all));
            return 0;
        }
        Case.Saved saved = all.stream()
                .filter(s -> s.id().equals(question))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The case has saved no question (%s).\nMaybe you meant one of %s."
                                .formatted(
                                        question,
                                        all.stream().map(Case.Saved::id).toList())));
        if (!json) {
            System.out.printf("%s%nlinchpin %s%n%n", saved.question(), saved.ask());
        }
        return Main.commandLine().execute(words(saved, choice.folder().toString(), json));
    }

    /** The command of a saved question, about a case. */
    static String[] words(Case.Saved saved, String place, boolean json) {
        var words = new ArrayList<>(List.of(saved.ask().strip().split("\\s+")));
        words.add(place);
        if (json) {
            words.add("--json");
        }
        return words.toArray(String[]::new);
    }

    private static String list(List<Case.Saved> all) {
        return all.isEmpty()
                ? "The case has saved no question.\n"
                : Text.table(
                        List.of("id", "question", "answered by"),
                        all.stream()
                                .map(s -> List.of(s.id(), s.question(), "linchpin " + s.ask()))
                                .toList());
    }
}
