package linchpin.world;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Treaty;

/**
 * All ties between actors at a date: a fold over a history, using only what was known by then.
 *
 * <p>Of every figure the one for the latest period wins; of two for the same period, the one known later.
 */
public final class World {

    private static final Comparator<Measure> LATER =
            Comparator.comparing(Measure::from).thenComparing(Measure::knownFrom);

    private final LocalDate asOf;
    private final Map<Measure.Subject, Measure> latest = new LinkedHashMap<>();
    private final List<Treaty> treaties;

    private World(LocalDate asOf, History known) {
        this.asOf = asOf;
        for (Measure m : known.measures()) {
            latest.merge(m.about(), m, (old, next) -> LATER.compare(old, next) <= 0 ? next : old);
        }
        treaties = known.treaties().stream().filter(t -> t.inForceOn(asOf)).toList();
    }

    /** The world at the end of a day. */
    public static World asOf(History history, LocalDate day) {
        return new World(day, history.until(day));
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The latest known figure about a subject. */
    public Optional<Measure> latest(Measure.Subject subject) {
        return Optional.ofNullable(latest.get(subject));
    }

    /** The latest figures about a pair, in both directions. */
    public List<Measure> between(String a, String b) {
        return latest.values().stream()
                .filter(m -> (m.about().from().equals(a) && m.about().to().equals(b))
                        || (m.about().from().equals(b) && m.about().to().equals(a)))
                .sorted(Comparator.comparing((Measure m) -> m.about().kind())
                        .thenComparing(m -> m.about().name())
                        .thenComparing(m -> m.about().from()))
                .toList();
    }

    /** Stocks and attributes of one actor. */
    public List<Measure> of(String actor) {
        return between(actor, actor);
    }

    /** All latest figures of one kind and name. */
    public List<Measure> named(Measure.Kind kind, String name) {
        return latest.values().stream()
                .filter(m -> m.about().kind() == kind && m.about().name().equals(name))
                .toList();
    }

    /** The latest figure about everything. */
    public Collection<Measure> figures() {
        return latest.values();
    }

    public List<Treaty> treaties() {
        return treaties;
    }

    public List<Treaty> treatiesBetween(String a, String b) {
        return treaties.stream().filter(t -> t.joins(a, b)).toList();
    }
}
