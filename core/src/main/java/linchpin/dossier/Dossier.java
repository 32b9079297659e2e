package linchpin.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Valence;
import linchpin.world.World;
import org.jspecify.annotations.Nullable;

/**
 * What a history says of one actor as of a date.
 *
 * @param now reach over the window that ends on the date
 * @param before reach over the window before it
 * @param partners everyone it dealt with in the window, closest first
 * @param trade how concentrated its trade is; null where no share is known
 * @param breaks changes that stand out, by month; where they are recent, the past says less about what follows
 */
public record Dossier(
        String actor,
        LocalDate asOf,
        Reach now,
        Reach before,
        List<Partner> partners,
        @Nullable Concentration trade,
        List<Break> breaks) {

    /**
     * What to ask.
     *
     * @param months length of the windows
     * @param tradeShare name of the trade measure, in percent of the first actor's trade
     * @param alpha chance of a false break over all partners of the actor
     */
    public record Question(int months, String tradeShare, double alpha, long seed) {}

    public static Dossier of(History history, LocalDate asOf, String actor, Question question) {
        History known = history.until(asOf);
        World world = World.asOf(history, asOf);
        Dealings dealings = Dealings.of(actor, known);
        LocalDate earlier = asOf.minusMonths(question.months);
        return new Dossier(
                actor,
                asOf,
                Reach.of(dealings, asOf, question.months, question.seed),
                Reach.of(dealings, earlier, question.months, question.seed),
                partners(dealings, world, earlier.plusDays(1), question.tradeShare),
                Concentration.of(world, actor, question.tradeShare),
                known.events().isEmpty() ? List.of() : new Breaks(known, dealings).find(question.alpha, question.seed));
    }

    private static List<Partner> partners(Dealings dealings, World world, LocalDate first, String tradeShare) {
        var all = dealings.between(first, world.asOf()).toList();
        double words = Math.max(
                1, all.stream().filter(d -> cooperates(d.event(), false)).count());
        double deeds = Math.max(
                1, all.stream().filter(d -> cooperates(d.event(), true)).count());
        var codes = new TreeSet<String>();
        all.forEach(d -> codes.add(d.partner()));
        return codes.stream()
                .map(code -> {
                    var with = all.stream()
                            .filter(d -> d.partner().equals(code))
                            .map(Dealings.Dealing::event)
                            .toList();
                    int verbal = (int)
                            with.stream().filter(e -> cooperates(e, false)).count();
                    int material =
                            (int) with.stream().filter(e -> cooperates(e, true)).count();
                    return new Partner(
                            code,
                            verbal + material,
                            with.size() - verbal - material,
                            verbal / words,
                            material / deeds,
                            figure(world, Measure.Kind.TRADE, tradeShare, dealings.actor(), code)
                                    .map(share -> share / 100)
                                    .orElse(null),
                            power(world, dealings.actor(), code));
                })
                .sorted(Comparator.comparingInt((Partner p) -> -p.cooperative() - p.hostile())
                        .thenComparing(Partner::code))
                .toList();
    }

    private static boolean cooperates(Event e, boolean material) {
        var kind = e.deed().act().actClass();
        return kind.valence() == Valence.COOPERATIVE && kind.material() == material;
    }

    private static Optional<Double> figure(World world, Measure.Kind kind, String name, String from, String to) {
        return world.latest(new Measure.Subject(kind, name, from, to))
                .map(m -> m.estimate().central());
    }

    private static @Nullable Double power(World world, String a, String b) {
        var mine = figure(world, Measure.Kind.ATTRIBUTE, "cinc", a, a);
        var theirs = figure(world, Measure.Kind.ATTRIBUTE, "cinc", b, b);
        return mine.isPresent() && theirs.isPresent() && theirs.get() > 0 ? mine.get() / theirs.get() : null;
    }
}
