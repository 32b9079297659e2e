package linchpin.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Prepared;
import linchpin.backtest.VoteRecord;
import linchpin.scenario.Forum;
import linchpin.world.RollCall;
import linchpin.world.RollCall.Vote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who vetoes what, and whether a draft would pass. */
@Command(
        name = "council",
        description =
                "How the permanent members voted on drafts about an actor, how likely each vetoes the next, and whether it passes.",
        footer = {
            "",
            "Examples:",
            "  linchpin council --about PRK --by USA",
            "  linchpin council --about PRK --asof 2017-12-31"
        })
final class CouncilCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--about", required = true, paramLabel = "A", description = "Whom the drafts are about, as PRK.")
    private String about = "";

    @Option(names = "--by", paramLabel = "B", description = "Who drafts, and votes for it. Default: nobody of them.")
    private String by = "";

    @Option(names = "--forum", paramLabel = "F", description = "Where. Default: the first forum of the case.")
    private @Nullable String where;

    @Option(names = "--asof", paramLabel = "DATE", description = "A day. Default: the end of the history.")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** A permanent member: how often it voted each way, when it last did otherwise than yes, and how prone it is to veto. */
    record Member(
            String member,
            int yes,
            int abstained,
            int vetoed,
            List<LocalDate> vetoes,
            Chance veto,
            Chance abstention) {}

    /** A chance with its 90 % interval. */
    record Chance(double mean, double low, double high) {

        static Chance of(RollCall.Failure law) {
            return new Chance(law.mean(), law.quantile(0.05), law.quantile(0.95));
        }

        String text() {
            return "%s (%s to %s)".formatted(Text.percent(mean), Text.percent(low), Text.percent(high));
        }
    }

    /** All that is printed. */
    record Found(
            String forum,
            String about,
            LocalDate asOf,
            Chance fails,
            List<Member> members,
            List<VoteRecord.ByYear> years,
            List<VoteRecord> record) {}

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        LocalDate day = asOf == null ? prepared.asOf() : asOf;
        Forum forum = forum(prepared.source().forums());
        var calls = prepared.rollCall(forum, about).before(day.plusDays(1));
        if (calls.drafts().isEmpty()) {
            throw new IllegalArgumentException(
                    "No vote about %s is known by %s.\nMaybe it is about another actor: add ties (%s) to ties.csv."
                            .formatted(about, day, forum.votes()));
        }
        var memory = RollCall.Memory.of(prepared.source().parameters());
        LocalDate next = day.plusDays(1);
        var found = new Found(
                forum.code(),
                about,
                day,
                Chance.of(calls.failure(by, next, memory)),
                forum.permanent().stream()
                        .map(m -> member(calls, m, next, memory))
                        .toList(),
                VoteRecord.byYear(calls, by, memory, day),
                VoteRecord.of(calls, by, memory));
        Text.print(json, found, text(found, calls));
        return 0;
    }

    private Forum forum(List<Forum> forums) {
        return forums.stream()
                .filter(f -> where == null || f.code().equals(where))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The case has no forum %s.\nMaybe add it to forums.yaml; there are %s."
                                .formatted(
                                        where == null ? "" : "(" + where + ")",
                                        forums.stream().map(Forum::code).toList())));
    }

    private Member member(RollCall calls, String member, LocalDate on, RollCall.Memory memory) {
        var counts = calls.count(member);
        return new Member(
                member,
                counts.getOrDefault(Vote.YES, 0),
                counts.getOrDefault(Vote.ABSTAIN, 0),
                counts.getOrDefault(Vote.VETO, 0),
                calls.drafts().stream()
                        .filter(d -> d.votes().get(member) == Vote.VETO)
                        .map(RollCall.Draft::day)
                        .toList(),
                member.equals(by)
                        ? new Chance(0, 0, 0)
                        : Chance.of(new RollCall.Failure(List.of(calls.veto(member, on, memory)))),
                Chance.of(new RollCall.Failure(List.of(calls.abstention(member, on, memory)))));
    }

    private String text(Found f, RollCall calls) {
        var text = new StringBuilder("Drafts about %s in the forum %s by %s: %d, of which %d failed.%n"
                .formatted(
                        f.about,
                        f.forum,
                        f.asOf,
                        calls.drafts().size(),
                        calls.drafts().stream().filter(d -> !d.passed()).count()));
        text.append("The next%s fails with chance %s; it passes with %s.%n%n"
                .formatted(by.isEmpty() ? "" : ", by " + by + ",", f.fails.text(), Text.percent(1 - f.fails.mean)));
        var members = new ArrayList<List<String>>();
        f.members.forEach(m -> members.add(List.of(
                m.member,
                "" + (m.yes + m.abstained + m.vetoed),
                "" + m.yes,
                "" + m.abstained,
                "" + m.vetoed,
                String.join(" ", m.vetoes.stream().map(LocalDate::toString).toList()),
                m.veto.text(),
                m.abstention.text())));
        text.append(Text.table(
                List.of(
                        "member",
                        "drafts",
                        "yes",
                        "abstained",
                        "vetoed",
                        "vetoes",
                        "chance of a veto",
                        "else abstains"),
                members));
        text.append("%nAs each year began:%n".formatted());
        text.append(Text.table(
                List.of("year", "drafts", "failed", "chance that one fails"),
                f.years.stream()
                        .map(y -> List.of(
                                "" + y.year(),
                                "" + y.drafts(),
                                "" + y.failed(),
                                new Chance(y.chance(), y.low(), y.high()).text()))
                        .toList()));
        text.append("%nScored on these drafts (0 is best):%n".formatted());
        text.append(Text.table(
                List.of("told from", "drafts", "Brier", "log"),
                f.record.stream()
                        .map(r -> List.of(r.way(), "" + r.drafts(), Text.number(r.brier()), "%.3f".formatted(r.log())))
                        .toList()));
        text.append(
                "%nOnly drafts that were put to the vote are counted: one that is sure to be vetoed is seldom tabled.%n"
                        .formatted());
        return text.toString();
    }
}
