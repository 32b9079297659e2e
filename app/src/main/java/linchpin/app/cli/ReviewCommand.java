package linchpin.app.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.app.ingest.Acceptance;
import linchpin.app.ingest.Added;
import linchpin.app.ingest.AddedStudy;
import linchpin.app.ingest.Digest;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.app.ingest.Reviewing;
import linchpin.app.study.Prepared;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;
import linchpin.data.register.Review;
import linchpin.data.register.Review.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An analyst's judgment of what documents propose. */
@Command(
        name = "review",
        description = {
            "Lists the proposed events, or accepts, corrects or rejects them. Judgments are added with author and time;",
            "a later one takes precedence, and none is overwritten. Only what happened can enter the history."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin review",
            "  linchpin review --accept 8685cafbfdc9-120-consult --by 'A. Analyst'",
            "  linchpin review --correct 8685cafbfdc9-120-consult --set date=2025-09-03 --set targets=CHN --by 'A. Analyst'",
            "  linchpin review --adds --runs 500        what the accepted events change in the outlook",
            "  linchpin review --adds --into out/northeast-asia        and into the brief of that run",
            "  linchpin review --into-case              the accepted events into the case's added-events.csv"
        })
final class ReviewCommand implements Callable<Integer> {

    @Mixin
    private RegisterChoice choice = new RegisterChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(names = "--accept", split = ",", paramLabel = "ID", description = "Proposals to accept.")
    private String @Nullable [] accept;

    @Option(names = "--reject", split = ",", paramLabel = "ID", description = "Proposals to reject.")
    private String @Nullable [] reject;

    @Option(
            names = "--correct",
            paramLabel = "ID",
            description = "A proposal to accept with other cells, given by --set.")
    private @Nullable String correct;

    @Option(
            names = "--set",
            paramLabel = "COLUMN=VALUE",
            description = "A cell of the correction, such as date=2025-09-03.")
    private Map<String, String> cells = Map.of();

    @Option(names = "--by", paramLabel = "NAME", defaultValue = "", description = "Who judges.")
    private String author = "";

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "Why.")
    private String note = "";

    @Option(names = "--adds", description = "Play the outlook without and with the accepted events.")
    private boolean adds;

    @Option(
            names = "--into",
            paramLabel = "RUNFOLDER",
            description = "With --adds: also store what was found beside a run, and write its brief anew with it.")
    private @Nullable Path into;

    @Option(names = "--into-case", description = "Write the accepted events into the case.")
    private boolean intoCase;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var register = choice.register();
        var source = choice.readCase();
        judge(register, source);
        var study = new EvidenceStudy(register, source);
        if (!adds && !intoCase) {
            var view = study.find();
            Text.print(json, view.events(), EvidenceText.events(view.events()) + questions(view));
            return 0;
        }
        var acceptance = new Acceptance(source, register);
        var accepted = acceptance.accepted(study.grades());
        if (intoCase) {
            var outcome = acceptance.write(choice.caseFolder(), accepted.events());
            var text = new StringBuilder();
            outcome.problems().forEach(p -> text.append(p).append('\n'));
            accepted.keptOut().forEach((id, why) -> text.append("%s stays out: %s.%n".formatted(id, why)));
            text.append("%d added, %d known already.%n".formatted(outcome.added(), outcome.unchanged()));
            Text.print(json, outcome, text.toString());
            return outcome.errors() == 0 ? 0 : Main.BAD_INPUT;
        }
        var progress = Progress.onStandardError();
        var options = playing.options(Prepared.of(source), List.of());
        playing.refuseBehavior("both arms learn from the case itself");
        if (into != null) {
            StoredRun.checkCase(into, source.profile().name().id());
        }
        Added found = new AddedStudy(source, options, progress).find(accepted);
        if (into != null) {
            StoredRun.add(
                    into,
                    Digest.of(register, source, found).orElseThrow(),
                    LocalDate.now(ZoneId.systemDefault()).toString());
        }
        progress.done();
        Text.print(json, found, text(found));
        return 0;
    }

    private void judge(Register register, Case source) {
        var wanted = new ArrayList<Review>();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (String id : accept == null ? new String[0] : accept) {
            wanted.add(new Review(id, Verdict.ACCEPT, Map.of(), author, now, note));
        }
        for (String id : reject == null ? new String[0] : reject) {
            wanted.add(new Review(id, Verdict.REJECT, Map.of(), author, now, note));
        }
        if (correct != null) {
            wanted.add(new Review(correct, Verdict.CORRECT, cells, author, now, note));
        }
        new Reviewing(register, source.roster()).judge(wanted);
    }

    private static String questions(linchpin.app.ingest.EvidenceView view) {
        var text = new StringBuilder();
        if (!view.questions().isEmpty()) {
            text.append("\nExpected, and so questions:\n");
            view.questions()
                    .forEach(q -> text.append(EvidenceText.wrapped("  ", "[%d] %s".formatted(q.doc(), q.question()))));
        }
        return text.toString();
    }

    private static String text(Added found) {
        var text = new StringBuilder();
        found.keptOut().forEach(line -> text.append("Stays out: ").append(line).append('\n'));
        text.append("%d accepted events; both arms start from %s and share coefficients and luck.%n%n"
                .formatted(found.events(), found.asOf()));
        text.append(Text.table(
                List.of("class", "before", "after", "points", "total 95 %"),
                found.rows().stream()
                        .map(r -> List.of(
                                r.title(),
                                Text.percent(r.before().value()),
                                Text.percent(r.after().value()),
                                Text.points(r.change().value()),
                                Intervals.points(r.change().total())))
                        .toList()));
        text.append('\n');
        text.append(Text.table(
                List.of("event, alone", "weight", "moves most", "points", "total 95 %"),
                found.movers().stream()
                        .map(m -> List.of(
                                m.what(),
                                Text.number(m.weight()),
                                m.classId(),
                                Text.points(m.change().value()),
                                Intervals.points(m.change().total())))
                        .toList()));
        return text.toString();
    }
}
