package linchpin.app.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.app.study.LedgerStudy;
import linchpin.app.study.Options;
import linchpin.app.study.Study;
import linchpin.behavior.Behavior;
import linchpin.data.store.LedgerFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Begins a ledger. */
@Command(
        name = "issue",
        description = {
            "Begins a ledger: the questions of a case and each of their months, with what the model says of them.",
            "The information date is the day before the first question opens; later events are left out."
        },
        footer = {"", "Example:", "  linchpin forecast issue --ledger my-ledger.jsonl"})
final class ForecastIssue implements Callable<Integer> {

    @Mixin
    private LedgerChoice choice = new LedgerChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(
            names = "--retrospective",
            description = "Say that the answers could be known by now; assumed where a window has begun.")
    private boolean retrospective;

    @Option(
            names = "--issued-at",
            paramLabel = "INSTANT",
            description = "Another clock, such as 2026-11-22T00:00:00Z; only with --retrospective.")
    private @Nullable String issuedAt;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Instant clock = clock();
        LedgerStudy study = LedgerStudy.of(choice.readCase());
        var prepared = study.prepared();
        Path file = choice.toBegin(prepared.asOf());
        var progress = Progress.onStandardError();
        progress.accept("learning", 0);
        Behavior behavior = playing.behavior(prepared);
        Options asked = playing.options(prepared, List.of());
        var options = new Options(asked.seed(), asked.runs(), study.months(), asked.threads(), List.of());
        var base = new Study(prepared, behavior, options, progress).play().getFirst();
        var entries = study.issue(base, behavior, clock, retrospective);
        var read = LedgerFile.begin(file, entries);
        progress.done();
        var ledger = read.ledger();
        String text = "%d questions as of %s, issued at %s%s%nNot scored, because documents tell of them: %s%n"
                        .formatted(
                                ledger.questions().size(),
                                ledger.opened().stamp().asOf(),
                                ledger.opened().stamp().issuedAt(),
                                ledger.opened().stamp().retrospective() ? ", retrospective" : "",
                                ledger.leaked().stream()
                                        .flatMap(l -> l.questions().stream())
                                        .distinct()
                                        .toList())
                + (study.left().isEmpty()
                        ? ""
                        : "Left out, because no month of the horizon begins with them: %s%n".formatted(study.left()))
                + "The ledger is %s%nIts last line has the SHA-256 %s%n".formatted(file, read.tip());
        Text.print(
                json,
                Map.of(
                        "questions", ledger.questions().size(),
                        "opened", ledger.opened(),
                        "told", ledger.leaked(),
                        "left", study.left(),
                        "tip", read.tip()),
                text);
        return 0;
    }

    private Instant clock() {
        if (issuedAt == null) {
            return Instant.now().truncatedTo(ChronoUnit.SECONDS);
        }
        if (!retrospective) {
            throw new IllegalArgumentException(
                    "A clock of one's own (%s) needs --retrospective: only the real clock shows that a forecast came first.\nMaybe leave --issued-at out."
                            .formatted(issuedAt));
        }
        try {
            return Instant.parse(issuedAt);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The instant (%s) must look like 2026-11-22T00:00:00Z.\nMaybe the time or the Z is missing."
                            .formatted(issuedAt),
                    e);
        }
    }
}
