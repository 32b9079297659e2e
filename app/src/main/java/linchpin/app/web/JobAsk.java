package linchpin.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.app.firm.Exposing;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.data.casefile.Case;
import linchpin.data.tables.TextFile;
import linchpin.future.Design;
import linchpin.plan.Profile;
import linchpin.scenario.Policy;
import linchpin.scenario.ScenarioClass;
import org.jspecify.annotations.Nullable;

/**
 * What a job is asked for, all names bound.
 *
 * @param options runs, months, seed and policies
 * @param avoid ids of unwanted classes, for a comparison
 * @param outcomes classes that a pivot asks, or the one that a comparison explains
 * @param mixes text of the policies that were sent; empty where none were
 * @param losses whose losses are asked for, and how; null where none are
 */
record JobAsk(
        Kind kind,
        Prepared prepared,
        Options options,
        List<String> avoid,
        List<ScenarioClass> outcomes,
        String mixes,
        @Nullable Losses losses) {

    /** @param id of the firm, or of the portfolio that was sent */
    record Losses(String id, Exposing.Firm firm, Exposing.Ask ask, Within within) {}

    /** What a plan keeps within. */
    record Within(Profile profile, long budget) {}

    private static final Set<String> FIELDS = Set.of(
            "kind",
            "horizonMonths",
            "runs",
            "seed",
            "policies",
            "mixes",
            "avoid",
            "outcome",
            "drop",
            "firm",
            "reverse",
            "budget",
            "profile");
    private static final int USUAL_RUNS = 2000;
    private static final int MOST_RUNS = 20_000;
    private static final int MOST_POLICIES = 12;
    private static final int USUAL_POLICIES = 3;
    private static final int USUAL_SEED = 7;
    private static final int PART_OF_MEMORY = 4;
    private static final long USUAL_BUDGET = 2_000_000;
    private static final long MOST_USD = 1_000_000_000_000_000L;

    /** What is played. */
    enum Kind {
        RUN,
        COMPARE,
        PIVOT,
        EXPOSE,
        PLAN,
        /** What accepted documents change in the outlook. */
        ADDS;

        /** Whether it is about one firm. */
        boolean firm() {
            return this == EXPOSE || this == PLAN;
        }
    }

    static JobAsk of(Body body, Served served, Mixes mixes, Firms firms) {
        body.only(FIELDS);
        Kind kind = switch (body.text("kind", "")) {
            case "run" -> Kind.RUN;
            case "compare" -> Kind.COMPARE;
            case "pivot" -> Kind.PIVOT;
            case "expose" -> Kind.EXPOSE;
            case "plan" -> Kind.PLAN;
            case "adds" -> Kind.ADDS;
            default -> throw Refused.bad("/kind", "The kind must be run, compare, pivot, expose, plan or adds.", "");
        };
        var sent = body.list("mixes");
        var text = PolicyText.of(sent, "/mixes");
        Case source = sent.isEmpty() ? served.source() : mixes.with(text, sent.size());
        var policies = policies(body, served.source(), kind, !sent.isEmpty());
        policies.addAll(source.policies()
                .subList(served.source().policies().size(), source.policies().size()));
        if (policies.size() > MOST_POLICIES) {
            throw Refused.bad("/policies", "There must be at most %d policies.".formatted(MOST_POLICIES), "");
        }
        var options = new Options(
                body.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, USUAL_SEED),
                (int) body.whole("runs", 2, MOST_RUNS, USUAL_RUNS),
                (int) body.whole(
                        "horizonMonths",
                        1,
                        Design.LONGEST_MONTHS,
                        source.profile().span().horizonMonths()),
                Math.max(1, Runtime.getRuntime().availableProcessors()),
                policies);
        var losses = kind.firm() ? losses(body, source, firms) : null;
        var prepared = fitting(
                losses != null
                        ? Prepared.of(source, losses.firm().portfolio().items())
                        : kind == Kind.RUN ? Prepared.of(source) : Prepared.withoutFirm(source),
                options);
        return new JobAsk(
                kind,
                prepared,
                options.without(dropped(body, prepared, kind)),
                avoid(body, source),
                outcomes(body, source, kind),
                sent.isEmpty() ? "" : text.text(),
                losses);
    }

    private static Losses losses(Body body, Case source, Firms firms) {
        String id = body.text("firm", "");
        String scenario = body.text("outcome", "");
        long reverse = body.whole("reverse", 0, MOST_USD, 0);
        return new Losses(
                id,
                firms.find(id),
                new Exposing.Ask(
                        scenario.isEmpty()
                                ? null
                                : known("/outcome", scenario, source.scenarios().classes()),
                        reverse == 0 ? null : (double) reverse),
                new Within(
                        Arrays.stream(Profile.values())
                                .filter(p -> linchpin.data.tables.Words.of(p).equals(body.text("profile", "balanced")))
                                .findFirst()
                                .orElseThrow(() -> Refused.bad(
                                        "/profile", "The profile must be conservative, balanced or growth.", "")),
                        body.whole("budget", 0, MOST_USD, USUAL_BUDGET)));
    }

    /** Counts are kept for each branch, month and counter; what would fill the memory is refused. */
    private static Prepared fitting(Prepared prepared, Options options) {
        long bytes = (long) Short.BYTES
                * options.runs()
                * (options.policies().size() + 1)
                * options.months()
                * prepared.tally().size();
        if (bytes > Runtime.getRuntime().maxMemory() / PART_OF_MEMORY) {
            throw Refused.bad(
                    "/runs",
                    "So many runs, months and policies need %d MB, more than a quarter of the memory."
                            .formatted(bytes >> 20),
                    "Maybe ask for fewer runs: the total interval does not narrow with runs.");
        }
        return prepared;
    }

    private static List<Policy> policies(Body body, Case source, Kind kind, boolean mixed) {
        if (kind == Kind.PIVOT || kind == Kind.ADDS) {
            return new ArrayList<>();
        }
        if (body.list("policies").isEmpty()) {
            return new ArrayList<>(
                    mixed || kind.firm()
                            ? List.of()
                            : source.policies().stream().limit(USUAL_POLICIES).toList());
        }
        var chosen = new ArrayList<Policy>();
        for (String id : body.texts("policies")) {
            Policy found = source.policies().stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refused.bad(
                            "/policies",
                            "There is no policy (%s) in the case.".formatted(id),
                            "Maybe you meant one of %s."
                                    .formatted(source.policies().stream()
                                            .map(Policy::id)
                                            .toList())));
            if (!chosen.contains(found)) {
                chosen.add(found);
            }
        }
        return chosen;
    }

    private static List<String> avoid(Body body, Case source) {
        var classes = source.scenarios().classes();
        var ids = body.texts("avoid");
        ids.forEach(id -> known("/avoid", id, classes));
        return ids.isEmpty() ? List.of(classes.getFirst().id()) : ids;
    }

    /** Terms to be left out of every future; a plain run, whose brief does not name them, has all. */
    private static Set<String> dropped(Body body, Prepared prepared, Kind kind) {
        var terms = body.texts("drop");
        if ((kind == Kind.RUN || kind.firm()) && !terms.isEmpty()) {
            throw Refused.bad("/drop", "Only a comparison or a pivot leaves terms out.", "Maybe ask for a comparison.");
        }
        var known = prepared.terms();
        terms.stream().filter(t -> !known.contains(t)).findFirst().ifPresent(t -> {
            throw Refused.bad(
                    "/drop",
                    "There is no term (%s) that could be left out.".formatted(t),
                    "Maybe you meant one of %s.".formatted(known));
        });
        return new TreeSet<>(terms);
    }

    private static List<ScenarioClass> outcomes(Body body, Case source, Kind kind) {
        var classes = source.scenarios().classes();
        String outcome = body.text("outcome", "");
        if (kind.firm()) {
            return List.of();
        }
        if (outcome.equals("all")) {
            return classes;
        }
        if (outcome.isEmpty()) {
            return kind == Kind.PIVOT ? List.of(classes.getFirst()) : List.of();
        }
        return List.of(known("/outcome", outcome, classes));
    }

    private static ScenarioClass known(String where, String id, List<ScenarioClass> classes) {
        return classes.stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.bad(
                        where,
                        "There is no class (%s) in the case.".formatted(id),
                        "Maybe you meant one of %s."
                                .formatted(
                                        classes.stream().map(ScenarioClass::id).toList())));
    }

    /** What tells this job from one of its kind on the same case. */
    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        if (kind != Kind.RUN) {
            settings.put("kind", word());
            settings.put(
                    "outcomes",
                    String.join(",", outcomes.stream().map(ScenarioClass::id).toList()));
        }
        if (losses != null) {
            var ask = losses.ask();
            settings.put("firm", losses.id());
            settings.put("budget", String.valueOf(losses.within().budget()));
            settings.put("profile", String.valueOf(losses.within().profile()));
            settings.put(
                    "scenario", ask.scenario() == null ? "" : ask.scenario().id());
            settings.put("reverse", ask.reverse() == null ? "" : String.valueOf(ask.reverse()));
        }
        if (kind == Kind.COMPARE) {
            settings.put("avoid", String.join(",", avoid));
        }
        if (!options.dropped().isEmpty()) {
            settings.put("drop", String.join(",", options.dropped()));
        }
        return settings;
    }

    /** SHA-256 of what was sent besides the case, by name. */
    Map<String, String> others() {
        return mixes.isEmpty()
                ? Map.of()
                : Map.of(PolicyText.NAME, TextFile.sha256(mixes.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    String word() {
        return linchpin.data.tables.Words.of(kind);
    }
}
