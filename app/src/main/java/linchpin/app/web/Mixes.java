package linchpin.app.web;

import java.util.List;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.casefile.Reading;
import linchpin.data.store.PooledFile;
import linchpin.scenario.Lever;
import linchpin.scenario.LeverCard;
import linchpin.scenario.Policy;
import linchpin.scenario.PolicyCard;

/** Policies that somebody made up, read by the reader of the case's own. */
final class Mixes {

    private static final int MOST = 12;
    private final Served served;

    Mixes(Served served) {
        this.served = served;
    }

    /** What a policy would do, or what is wrong in it. */
    Object check(Body body) {
        var text = PolicyText.alone(body.fields());
        Reading reading = read(text);
        var problems = text.problems(reading.problems());
        if (!problems.isEmpty() || reading.usable().isEmpty()) {
            return Fields.of(
                    "ok", false, "problems", problems, "steps", List.of(), "edits", List.of(), "terms", List.of());
        }
        Case source = reading.usable().get();
        Policy policy = source.policies().getLast();
        var card = PolicyCard.of(
                policy, source.parameters(), source.roster(), source.scenarios()::title, source::flowTitle);
        var edits = LeverCard.of(asLever(policy), source.parameters(), source.responses())
                .edits();
        return Fields.of(
                "ok",
                true,
                "problems",
                problems,
                "steps",
                card.steps(),
                "edits",
                edits,
                "terms",
                edits.stream().map(LeverCard.Edit::through).distinct().toList());
    }

    private static Lever asLever(Policy p) {
        return new Lever(p.id(), p.title(), p.says(), List.of(), new Lever.Coalition(List.of(), List.of()), p.steps());
    }

    /** The case with these policies after its own. */
    Case with(PolicyText text, int count) {
        if (count > MOST) {
            throw Refused.bad("/mixes", "There must be at most %d mixes.".formatted(MOST), "");
        }
        Reading reading = read(text);
        var problems = text.problems(reading.problems());
        if (!problems.isEmpty()) {
            throw new Refused.Many(problems);
        }
        Case read = reading.usable()
                .orElseThrow(() -> new Refused(
                        Refused.CONFLICT,
                        "The files of the case are no longer sound.",
                        "",
                        "Maybe see what `linchpin case check` says."));
        if (!read.hashes().equals(served.source().hashes())) {
            throw new Refused(
                    Refused.CONFLICT,
                    "The files of the case have changed since the server was started.",
                    "",
                    "Maybe start it again.");
        }
        return PooledFile.ofCase(served.folder()).map(read::with).orElse(read);
    }

    private Reading read(PolicyText text) {
        return CaseReader.read(served.folder(), text.file());
    }
}
