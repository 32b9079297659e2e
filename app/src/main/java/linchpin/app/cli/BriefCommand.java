package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.report.Brief;
import linchpin.app.report.BriefText;
import linchpin.app.report.Tradecraft;
import linchpin.data.tables.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The brief of a stored run. */
@Command(
        name = "brief",
        description =
                "Writes the brief of a stored run, as a page or as Markdown, and checks it against the nine standards of ICD 203.",
        footer = {
            "",
            "Examples:",
            "  linchpin brief out/northeast-asia",
            "  linchpin brief out/northeast-asia --md --out brief.md --earlier out/last-month"
        })
final class BriefCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUNFOLDER", description = "What 'linchpin run' wrote, such as out/northeast-asia.")
    private Path folder = Path.of("");

    /** As what it is written. */
    static final class Form {
        @Option(names = "--html", description = "A page that needs nothing else.")
        private boolean html;

        @Option(names = "--md", description = "Markdown.")
        private boolean markdown;
    }

    @ArgGroup
    private @Nullable Form form;

    @Option(
            names = "--earlier",
            paramLabel = "RUNFOLDER",
            description = "An earlier run of the same case, to say what changed since.")
    private @Nullable Path earlier;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the brief goes.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print the check as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var reported = StoredRun.reported(folder, earlier);
        String today = LocalDate.now(ZoneId.systemDefault()).toString();
        String brief =
                form == null ? "" : form.markdown ? BriefText.markdown(reported, today) : Brief.html(reported, today);
        if (out != null) {
            AtomicFile.write(out, form == null ? Brief.html(reported, today) : brief);
        } else if (form != null && !json) {
            System.out.print(brief);
            return 0;
        }
        List<Tradecraft.Mark> marks = Tradecraft.of(reported, today);
        Text.print(json, marks, text(marks));
        return 0;
    }

    private static String text(List<Tradecraft.Mark> marks) {
        var text = new StringBuilder("ICD 203: %d of %d standards hold.%n"
                .formatted(marks.stream().filter(Tradecraft.Mark::met).count(), marks.size()));
        for (Tradecraft.Mark m : marks) {
            text.append("%n%s  %s%n       %s%n".formatted(m.met() ? "holds" : "FAILS", m.standard(), m.reason()));
        }
        return text.toString();
    }
}
