package linchpin.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import linchpin.data.lists.ListFile;
import linchpin.data.lists.ListRead;
import linchpin.data.lists.Matching;
import linchpin.party.HeldOut;
import linchpin.party.PairSet;
import linchpin.party.PairSet.Quality;
import linchpin.party.PairSet.Scored;
import linchpin.party.PairSet.Share;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well names are matched. */
@Command(
        name = "measure",
        description =
                "Precision and recall on labelled pairs: those on which settings were chosen, and those kept apart.",
        footer = {
            "",
            "Examples:",
            "  linchpin lists measure",
            "  linchpin lists measure --list entities.ftm.json   also: are a party's aliases found by one another?"
        })
final class ListsMeasure implements Callable<Integer> {

    @Option(names = "--list", paramLabel = "FILE", description = "A list whose aliases to hold against one another.")
    private @Nullable Path list;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** One hard case of the test half. */
    record Case(String hard, int pairs, int right) {}

    /** What was measured. */
    record Found(
            Quality development,
            Quality test,
            List<Case> cases,
            List<Scored> wrong,
            HeldOut.@Nullable Result aliases) {}

    @Override
    public Integer call() {
        var vocabulary = Matching.vocabulary();
        var settings = Matching.settings();
        var development = Matching.pairs("development").scored(vocabulary, settings);
        var test = Matching.pairs("test").scored(vocabulary, settings);
        double threshold = settings.threshold();
        ListRead read = list == null ? null : ListFile.read(list);
        var found = new Found(
                PairSet.at(threshold, development),
                PairSet.at(threshold, test),
                cases(test, threshold),
                test.stream().filter(s -> !right(s, threshold)).toList(),
                read == null ? null : HeldOut.of(read.listed(), vocabulary, settings));
        Text.print(json, found, text(found));
        return 0;
    }

    private static boolean right(Scored scored, double threshold) {
        return scored.pair().same() == scored.score() >= threshold;
    }

    private static List<Case> cases(List<Scored> test, double threshold) {
        var cases = new TreeMap<String, Case>();
        for (Scored s : test) {
            int right = right(s, threshold) ? 1 : 0;
            cases.merge(
                    s.pair().hard(),
                    new Case(s.pair().hard(), 1, right),
                    (a, b) -> new Case(a.hard, a.pairs + b.pairs, a.right + b.right));
        }
        return List.copyOf(cases.values());
    }

    private static String text(Found found) {
        var halves = new ArrayList<List<String>>();
        halves.add(row("development", found.development));
        halves.add(row("test", found.test));
        var text = new StringBuilder(
                        "Threshold %.2f, chosen on the development half.%n%n".formatted(found.test.threshold()))
                .append(Text.table(List.of("half", "precision", "95 %", "recall", "95 %"), halves))
                .append("\nHard cases of the test half:\n")
                .append(Text.table(
                        List.of("case", "pairs", "right"),
                        found.cases.stream()
                                .map(c -> List.of(c.hard, "" + c.pairs, "" + c.right))
                                .toList()))
                .append("\nWrong on the test half:\n")
                .append(Text.table(
                        List.of("name", "listed", "same party", "score", "case"),
                        found.wrong.stream()
                                .map(s -> List.of(
                                        s.pair().name(),
                                        s.pair().listed(),
                                        s.pair().same() ? "yes" : "no",
                                        number(s.score()),
                                        s.pair().hard()))
                                .toList()));
        if (found.aliases != null) {
            text.append(
                    "\nEach alias of the list, held out, against the other names of its party: %s of %,d found (95 %%: %s).%n"
                            .formatted(
                                    number(found.aliases.found().value()),
                                    found.aliases.found().of(),
                                    interval(found.aliases.found())));
            text.append(
                    "Links of an alias to another party of the list: %.2f an alias; some of them are its namesakes.%n"
                            .formatted(found.aliases.others()));
        }
        return text.toString();
    }

    private static List<String> row(String half, Quality q) {
        return List.of(
                half,
                "%s (%d of %d)"
                        .formatted(
                                number(q.precision().value()),
                                q.precision().hits(),
                                q.precision().of()),
                interval(q.precision()),
                "%s (%d of %d)"
                        .formatted(
                                number(q.recall().value()),
                                q.recall().hits(),
                                q.recall().of()),
                interval(q.recall()));
    }

    private static String interval(Share share) {
        return "%s to %s".formatted(number(share.low()), number(share.high()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
