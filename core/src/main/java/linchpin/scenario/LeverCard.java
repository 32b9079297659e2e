package linchpin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.event.Measure;
import linchpin.pattern.Response;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/**
 * What a lever does, and on what that rests: the inputs it edits, the terms it acts through, their kind and sign.
 *
 * @param standing the best that is known of the size of its effect
 */
public record LeverCard(Lever lever, Standing standing, List<Edit> edits) {

    /** How the size of an effect came about; the last means that only its width is stated, around zero. */
    public enum Standing {
        ESTIMATED,
        PUBLISHED,
        ELICITED,
        NO_EFFECT_KNOWN;

        /** For people. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * @param input what is edited
     * @param through the term that carries it on
     * @param kind how the size came about
     * @param sign what is known of the direction
     */
    public record Edit(String input, String through, String kind, String sign) {}

    /** Explains a lever of a case. */
    public static LeverCard of(Lever lever, Parameters parameters, List<Response> responses) {
        var edits = new ArrayList<Edit>();
        Standing best = Standing.NO_EFFECT_KNOWN;
        for (Intervention step : lever.steps()) {
            switch (step) {
                case Intervention.AddEvent add -> event(add, responses, edits);
                case Intervention.Lever shift -> shift(shift, parameters, edits);
                case Intervention.ScaleTie tie -> {
                    var size = parameters.get(tie.factor());
                    String through = through(tie.tie().kind());
                    edits.add(new Edit(
                            "%s of %s with %s times %s"
                                    .formatted(
                                            tie.tie().name().replace('_', ' '),
                                            tie.tie().from(),
                                            tie.tie().to(),
                                            interval(size)),
                            through.isEmpty() ? "shown only: no term reads it" : through,
                            kind(size),
                            through.isEmpty() ? "none" : "free: both coefficients are near zero or at their priors"));
                    best = through.isEmpty() ? best : better(best, size);
                }
                case Intervention.Stance stance -> {
                    var size = parameters.get(stance.shift());
                    edits.add(new Edit(
                            "disapproval by %s, log-odds %s times %s"
                                    .formatted(stance.actor(), interval(size), stance.intensity()),
                            "patron constraint, which stands at its prior",
                            kind(size),
                            "free: the sign of the constraint is not identified"));
                    best = better(best, size);
                }
                case Intervention.ScaleFlow flow -> {
                    var size = parameters.get(flow.factor());
                    edits.add(new Edit(
                            "flow %s times %s".formatted(flow.flow(), interval(size)),
                            "stocks: an account; acts only where a stock's gap or reserve bears on them",
                            kind(size),
                            size.value() == 1 ? "free" : size.value() > 1 ? "more" : "less"));
                    best = better(best, size);
                }
                case Intervention.When when -> {}
                case Intervention.Vote vote -> {
                    edits.add(new Edit(
                            "a draft by %s about %s put to the vote in month %d"
                                    .formatted(vote.by(), vote.about(), vote.month()),
                            "the members' record: one list of steps or the other",
                            "estimated",
                            "adopted or vetoed by chance: see linchpin council"));
                    best = better(best, Parameter.Kind.ESTIMATED);
                }
                case Intervention.Activity activity -> {}
            }
        }
        return new LeverCard(lever, best, List.copyOf(edits));
    }

    private static String through(Measure.Kind kind) {
        String dependence = "dependence in the choice of targets; patron constraint";
        return switch (kind) {
            case TRADE -> "what is lost others replace in part; " + dependence;
            case ENERGY -> "the energy in the trade of both; " + dependence;
            case TRANSIT -> "how much of a loss others replace; " + dependence;
            case FINANCE_RAIL -> "what no other rail carries is not traded; " + dependence;
            default -> "";
        };
    }

    private static void event(Intervention.AddEvent add, List<Response> responses, List<Edit> edits) {
        String input = "%s by %s on %s"
                .formatted(add.kind(), add.parties().sources(), add.parties().targets());
        edits.add(new Edit(
                input,
                "habit, memory and excitation of the pairs",
                "estimated",
                "more of the same from both sides, as fitted"));
        responses.stream()
                .filter(r -> r.trigger().matches(add.kind(), add.parties()))
                .forEach(r -> edits.add(
                        new Edit(input, "response " + r.id(), "estimated", "free: see linchpin fit, " + r.title())));
    }

    private static void shift(Intervention.Lever shift, Parameters parameters, List<Edit> edits) {
        for (String effect : List.of("cooperative", "hostile")) {
            var size = parameters.get("lever.%s.%s".formatted(shift.name(), effect));
            edits.add(new Edit(
                    "%s acts of %s towards %s".formatted(effect, shift.to(), shift.from()),
                    "choice of targets, log-odds %s for each unit".formatted(interval(size)),
                    kind(size),
                    size.value() == 0 ? "none known: centred on zero" : size.value() > 0 ? "more" : "fewer"));
        }
    }

    private static String interval(Parameter p) {
        return "%s [%s, %s]".formatted(p.value(), p.low(), p.high());
    }

    private static String kind(Parameter p) {
        return p.origin().kind().name().toLowerCase(Locale.ROOT);
    }

    private static Standing better(Standing best, Parameter size) {
        return better(best, size.origin().kind());
    }

    private static Standing better(Standing best, Parameter.Kind kind) {
        var found = switch (kind) {
            case MEASURED, ESTIMATED -> Standing.ESTIMATED;
            case PUBLISHED -> Standing.PUBLISHED;
            case ELICITED -> Standing.ELICITED;
        };
        return found.compareTo(best) < 0 ? found : best;
    }
}
