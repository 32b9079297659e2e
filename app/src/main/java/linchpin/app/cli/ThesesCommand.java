package linchpin.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.app.study.ThesisFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which claims the data bear out. */
@Command(
        name = "theses",
        description = "Tests the claims of the documents on the history, by one rule.",
        footer = {"", "Example:", "  linchpin theses --json"})
final class ThesesCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        var study =
                new Study(prepared, prepared.fit(), new Playing().options(prepared, List.of()), (stage, percent) -> {});
        List<ThesisFinding> found = study.theses();
        Text.print(json, found, ThesesText.of(found));
        return 0;
    }
}
