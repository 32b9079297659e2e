package linchpin.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import linchpin.event.Measure;
import linchpin.world.World;
import org.jspecify.annotations.Nullable;

/**
 * On how few partners an actor's trade rests.
 *
 * @param first its largest partner, with the share of its trade from 0 to 1
 * @param second the next one; null where only one is known
 * @param herfindahl sum of squared shares of the partners that are known, from 0 to 1: a lower bound
 * @param unattributed share of its trade with partners that the case does not name
 */
public record Concentration(Share first, @Nullable Share second, double herfindahl, double unattributed) {

    /**
     * One partner's share.
     *
     * @param share of the actor's trade, from 0 to 1
     * @param period of the figure, as written
     * @param source id of its source
     */
    public record Share(String partner, double share, String period, String source) {}

    /** What the two largest supply or buy together: what a cut by both would end. */
    public double lifeline() {
        return first.share + (second == null ? 0 : second.share);
    }

    private static final int LONGEST_APART = 2;

    /** Null where no share of the actor's trade is known. */
    static @Nullable Concentration of(World world, String actor, String measure) {
        List<Measure> known = world.named(Measure.Kind.TRADE, measure).stream()
                .filter(m -> m.about().from().equals(actor))
                .toList();
        // a share of many years ago does not add up with those of today
        LocalDate oldest = known.stream()
                .map(Measure::from)
                .max(Comparator.naturalOrder())
                .orElse(world.asOf())
                .minusYears(LONGEST_APART);
        List<Share> shares = known.stream()
                .filter(m -> !m.from().isBefore(oldest))
                .map(m -> new Share(m.about().to(), m.estimate().central() / 100, m.period(), m.source()))
                .sorted(Comparator.comparingDouble((Share s) -> -s.share).thenComparing(Share::partner))
                .toList();
        if (shares.isEmpty()) {
            return null;
        }
        return new Concentration(
                shares.getFirst(),
                shares.size() > 1 ? shares.get(1) : null,
                shares.stream().mapToDouble(s -> s.share * s.share).sum(),
                Math.max(0, 1 - shares.stream().mapToDouble(Share::share).sum()));
    }
}
