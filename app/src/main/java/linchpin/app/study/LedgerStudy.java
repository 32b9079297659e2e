package linchpin.app.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.behavior.Behavior;
import linchpin.data.casefile.Case;
import linchpin.forecast.Question;
import linchpin.future.Arm;
import linchpin.ledger.Entry;
import linchpin.ledger.KnownThen;
import linchpin.ledger.Simulated;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;

/** Begins a ledger: every question of a case and each of its months, with what the model says and stands beside. */
public final class LedgerStudy {

    private final Prepared prepared;
    private final LocalDate first;
    private final List<Question> questions;

    private LedgerStudy(Prepared prepared) {
        this.prepared = prepared;
        this.first = prepared.asOf().plusDays(1);
        this.questions = prepared.source().questions().stream()
                .flatMap(q -> Stream.concat(Stream.of(q), q.byMonth().stream()))
                .toList();
    }

    /** A case as it was known the day before its first question opened; later events and figures are left out. */
    public static LedgerStudy of(Case source) {
        LocalDate day = source.questions().stream()
                .map(q -> q.opens().minusDays(1))
                .min(LocalDate::compareTo)
                .orElseThrow(() ->
                        new IllegalArgumentException("The case (%s) asks no question.\nMaybe add one to questions.yaml."
                                .formatted(source.profile().name().id())));
        LocalDate end = source.profile().span().to();
        return new LedgerStudy(Prepared.until(
                source, end.isAfter(day) ? day : end, source.scenarios().counters()));
    }

    /** The case as it was known. */
    public Prepared prepared() {
        return prepared;
    }

    /** The months to play, so that every window that begins with a month of the horizon is covered. */
    public int months() {
        return questions.stream()
                .map(q -> Simulated.monthsNeeded(q, first))
                .flatMap(Optional::stream)
                .max(Integer::compareTo)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No question begins on %s or whole months later.\nMaybe change opens in questions.yaml."
                                .formatted(first)));
    }

    /** The questions that cannot be asked, because their window does not begin with a month of the horizon. */
    public List<String> left() {
        return questions.stream()
                .filter(q -> Simulated.monthsNeeded(q, first).isEmpty())
                .map(Question::id)
                .toList();
    }

    /**
     * The entries of a new ledger.
     *
     * @param base the arm of no policy, over at least {@link #months} months
     * @param behavior that was played, learned from no day after the information date
     * @param issuedAt the clock
     * @param retrospective whether the caller says that this is after the fact; it is also where a window had begun
     */
    public List<Entry> issue(Arm base, Behavior behavior, Instant issuedAt, boolean retrospective) {
        LocalDate asOf = prepared.asOf();
        if (behavior.span().to().isAfter(asOf)) {
            throw new IllegalArgumentException(
                    "The behavior was learned from days up to %s, after the information date (%s).\nMaybe leave --behavior out."
                            .formatted(behavior.span().to(), asOf));
        }
        LocalDate today = issuedAt.atZone(ZoneOffset.UTC).toLocalDate();
        var stamp = new Entry.Stamp(asOf, issuedAt, retrospective || today.isAfter(first));
        var asked = questions.stream()
                .filter(q -> Simulated.monthsNeeded(q, first).isPresent())
                .toList();
        var entries = new ArrayList<Entry>();
        var source = prepared.source();
        entries.add(new Entry.Opened(source.profile().name().id(), made(base, behavior), source.hashes(), stamp));
        for (Question.Told told : source.told()) {
            if (told.to().isAfter(asOf)) {
                var touched =
                        asked.stream().filter(told::touches).map(Question::id).toList();
                entries.add(new Entry.Leaked(told, touched, stamp));
            }
        }
        var simulated = new Simulated(base, first);
        var known = new KnownThen(
                prepared.outcomes(), prepared.tally(), source.profile().span().from(), asOf);
        for (Question q : asked) {
            var counters = q.counters().stream().sorted().map(this::counter).toList();
            entries.add(new Entry.Asked(q, counters, stamp));
            entries.add(forecast(q, simulated, known, base, stamp));
        }
        return List.copyOf(entries);
    }

    private Entry forecast(Question q, Simulated simulated, KnownThen known, Arm base, Entry.Stamp stamp) {
        var parameters = prepared.source().parameters();
        var simulation = simulated.of(q);
        var climatology = known.climatology(q);
        var pooled = Simulated.pool(
                simulation, climatology, parameters.value("model.pool.weight"), parameters.value("model.pool.least"));
        var beside = new Entry.Beside(simulation, base.counts().length, climatology, known.persistence(q));
        return new Entry.Forecast(q.id(), Entry.Forecast.MODEL, pooled, beside, "", stamp);
    }

    private Counter counter(String id) {
        Tally tally = prepared.tally();
        return tally.counters().get(tally.indexOf(id));
    }

    private Map<String, String> made(Arm base, Behavior behavior) {
        var design = base.design();
        var parameters = prepared.source().parameters();
        return Map.of(
                "linchpin",
                Study.VERSION,
                "seed",
                String.valueOf(design.seed()),
                "runs",
                String.valueOf(design.runs()),
                "draws",
                String.valueOf(design.draws()),
                "learned_to",
                behavior.span().to().toString(),
                "pool_weight_of_simulation",
                String.valueOf(parameters.value("model.pool.weight")),
                "pool_least",
                String.valueOf(parameters.value("model.pool.least")));
    }
}
