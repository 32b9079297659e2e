package linchpin.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import linchpin.benchmark.DisputeStrategyReport.Effect;

/** What directed disputes 1946–2014 say about reliability, emboldening and patron constraint, each with its placebos. */
public final class DisputeStrategy {

    private static final int FROM = 1946;
    private static final int UNTIL = 2014;

    private static final Set<String> PLACEBOS = Set.of(
            DisputePatrons.PATRON_LATER,
            DisputePatrons.MAJOR_PACT,
            DisputePatrons.MAJOR_VOTES,
            DisputePatrons.MIRROR_PACT,
            DisputePatrons.MIRROR_VOTES);

    private static final Map<String, List<String>> MODELS = models();

    private static final Map<String, String> STUDY = Map.of(
            DisputePatrons.PATRON, "-.20 ± .08",
            DisputePatrons.PACT, "+.24 ± .16",
            DisputePatrons.VOTES, "-.23 ± .21",
            DisputePatrons.MIRROR_PACT, "as large");

    private static final List<String> NOTES = List.of(
            "A patron is the strongest ally by a defence pact that is stronger than the state itself. Pacts and capabilities are"
                    + " those of the year before; votes are by one standard deviation.",
            "Disputes hold no cooperative acts, so whether these terms only measure attention cannot be asked here: the study"
                    + " found that they predict cooperation as strongly.",
            "Errors are clustered by pairs of states. Nothing here was assigned by chance: a pact may follow from the quarrels it"
                    + " is meant to settle.",
            "A defence pact is counted whatever its conditions; many would not oblige an ally in the dispute at hand.");

    private DisputeStrategy() {}

    private static Map<String, List<String>> models() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        out.put("emboldening", List.of(DisputePatrons.PATRON, DisputePatrons.TARGETS_PATRON));
        out.put("with the lead", List.of(DisputePatrons.PATRON, DisputePatrons.PATRON_LATER));
        out.put(
                "constraint by pact",
                List.of(
                        DisputePatrons.PATRON,
                        DisputePatrons.TARGETS_PATRON,
                        DisputePatrons.PACT,
                        DisputePatrons.MAJOR_PACT,
                        DisputePatrons.MIRROR_PACT));
        out.put(
                "constraint by votes",
                List.of(
                        DisputePatrons.PATRON,
                        DisputePatrons.TARGETS_PATRON,
                        DisputePatrons.VOTES,
                        DisputePatrons.MAJOR_VOTES,
                        DisputePatrons.MIRROR_VOTES));
        return out;
    }

    /** @param progress is told what is being done */
    public static DisputeStrategyReport run(DisputeData data, Consumer<String> progress) {
        progress.accept("Asking who came to help");
        var shares = new DisputeReliability(data, FROM, UNTIL).shares();
        progress.accept("Looking back from each year");
        OnsetTable bare = new DisputeInitiation(data).table();
        OnsetTable table = bare.with(new DisputePatrons(data).columns(bare));
        int[] rows = table.rows(FROM, UNTIL);
        var effects = new ArrayList<Effect>();
        progress.accept("Fitting who begins");
        MODELS.forEach((model, terms) -> effects.addAll(effects(model, table, rows, terms)));
        int onsets = (int) Arrays.stream(rows).filter(r -> table.onset()[r]).count();
        return new DisputeStrategyReport(shares, effects, rows.length, onsets, NOTES);
    }

    private static List<Effect> effects(String model, OnsetTable table, int[] all, List<String> terms) {
        int[] rows = known(table, all, terms);
        var names = new ArrayList<>(DisputeInitiation.controls());
        names.addAll(terms);
        var logit = OnsetLogit.fit(table, names, rows);
        double[] errors = OnsetClusters.errors(logit, table, rows);
        var out = new ArrayList<Effect>();
        for (String term : terms) {
            int at = names.indexOf(term);
            double[] column = table.column(term);
            out.add(new Effect(
                    model,
                    term,
                    PLACEBOS.contains(term),
                    logit.fit().coefficients()[at + 1] / logit.sd()[at],
                    errors[at + 1] / logit.sd()[at],
                    (int) Arrays.stream(rows).filter(r -> column[r] != 0).count(),
                    STUDY.getOrDefault(term, "")));
        }
        return out;
    }

    /** Rows on which no term is unknown: of the last years it cannot be said who will be a patron later. */
    private static int[] known(OnsetTable table, int[] rows, List<String> terms) {
        return Arrays.stream(rows)
                .filter(r -> terms.stream().noneMatch(term -> Double.isNaN(table.column(term)[r])))
                .toArray();
    }
}
