package linchpin.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.casefile.CaseReader;
import linchpin.data.casefile.Reading;
import linchpin.data.tables.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Questions to a case itself. */
@Command(
        name = "case",
        description = "Checks a case, or builds one.",
        subcommands = {CaseCommand.Check.class, CaseBuild.class})
final class CaseCommand {

    /** Lists every problem of a case. */
    @Command(
            name = "check",
            description = "Lists every problem of a case with file, line, reason and what may be meant.",
            footer = {"", "Example:", "  linchpin case check island-quarrel"})
    static final class Check implements Callable<Integer> {

        @Mixin
        private CaseChoice choice = new CaseChoice();

        @Option(names = "--json", description = "Print JSON.")
        private boolean json;

        /** What a check found. */
        record Report(String name, long errors, long warnings, List<Problem> problems) {}

        @Override
        public Integer call() {
            Reading reading = CaseReader.read(choice.folder());
            long errors = reading.errors();
            var report = new Report(
                    choice.folder().getFileName().toString(),
                    errors,
                    reading.problems().size() - errors,
                    reading.problems());
            var text = new StringBuilder();
            reading.problems().forEach(p -> text.append(p).append('\n'));
            text.append("%s: %d problems, %d things to look at.%n".formatted(report.name, errors, report.warnings));
            Text.print(json, report, text.toString());
            return errors == 0 ? 0 : Main.BAD_INPUT;
        }
    }
}
