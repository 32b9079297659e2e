package linchpin.ledger;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.forecast.Question;

/**
 * The entries of a ledger in their order, each of which could stand where it stands: a fold over what was said.
 *
 * <p>Immutable; {@link #plus} gives a longer one.
 */
public final class Ledger {

    /** What a person may be called: not like the model and what stands beside it, and nothing that a terminal obeys. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,39}");

    private static final Set<String> TAKEN =
            Set.of(Entry.Forecast.MODEL, "headline", "simulation", "climatology", "persistence");

    private final List<Entry> entries;
    private final Map<String, Entry.Asked> asked = new LinkedHashMap<>();
    private final Map<String, List<Entry.Forecast>> forecasts = new LinkedHashMap<>();
    private final Map<String, Entry> ended = new LinkedHashMap<>();
    private final List<Entry.Leaked> leaked = new ArrayList<>();

    private Ledger(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * A ledger of these entries.
     *
     * @throws IllegalArgumentException where one cannot stand where it stands, with its line
     */
    public static Ledger of(List<Entry> entries) {
        var ledger = new Ledger(entries);
        for (int i = 0; i < entries.size(); i++) {
            ledger.take(i, entries.get(i));
        }
        return ledger;
    }

    /** This ledger with more entries at its end. */
    public Ledger plus(List<Entry> more) {
        var all = new ArrayList<>(entries);
        all.addAll(more);
        return of(all);
    }

    private void take(int index, Entry entry) {
        if (index == 0 != entry instanceof Entry.Opened) {
            throw wrong(index, "a ledger begins with one line that opens it, and has no other");
        }
        switch (entry) {
            case Entry.Opened o -> {}
            case Entry.Leaked l -> leaked.add(l);
            case Entry.Asked a -> {
                if (a.question().months() < 1) {
                    throw wrong(
                            index,
                            "the question (%s) has no window"
                                    .formatted(a.question().id()));
                }
                if (asked.putIfAbsent(a.question().id(), a) != null) {
                    throw wrong(
                            index,
                            "the question (%s) was asked before"
                                    .formatted(a.question().id()));
                }
            }
            case Entry.Forecast f -> {
                check(index, f);
                forecasts.computeIfAbsent(f.question(), id -> new ArrayList<>()).add(f);
            }
            case Entry.Resolved r -> {
                boolean binary = question(index, r.question()).ask() instanceof Question.Ask.Binary;
                if (r.outcome() < 0 || binary && r.outcome() > 1) {
                    throw wrong(index, "the outcome (%d) of %s is none".formatted(r.outcome(), r.question()));
                }
                ended.put(r.question(), r);
            }
            case Entry.Voided v -> {
                question(index, v.question());
                ended.put(v.question(), v);
            }
        }
    }

    private void check(int index, Entry.Forecast f) {
        Question question = question(index, f.question());
        boolean binary = question.ask() instanceof Question.Ask.Binary;
        boolean model = f.by().equals(Entry.Forecast.MODEL);
        if (binary != f.says() instanceof Prognosis.Chance) {
            throw wrong(
                    index,
                    binary
                            ? "the question (%s) asks for a probability, not for a law of counts"
                                    .formatted(f.question())
                            : "the question (%s) asks for a law of counts, not for a probability"
                                    .formatted(f.question()));
        }
        if (f.beside() == null
                && (!NAME.matcher(f.by()).matches() || TAKEN.contains(f.by().toLowerCase(Locale.ROOT)))) {
            throw wrong(
                    index,
                    "the name (%s) must have 1 to 40 letters, digits or blanks, and not be one of %s"
                            .formatted(
                                    f.by().replaceAll("\\p{C}", "?"),
                                    TAKEN.stream().sorted().toList()));
        }
        if (model != (f.beside() != null)) {
            throw wrong(index, "a forecast of the model, and no other, stands beside climatology and persistence");
        }
        var day = f.stamp().issuedAt().atZone(ZoneOffset.UTC).toLocalDate();
        if (day.isAfter(question.terms().closes()) && !opened().stamp().retrospective()) {
            throw wrong(
                    index,
                    "the question (%s) closed on %s"
                            .formatted(f.question(), question.terms().closes()));
        }
        if (ended.containsKey(f.question())) {
            throw wrong(index, "the question (%s) has its answer already".formatted(f.question()));
        }
    }

    private Question question(int index, String id) {
        Entry.Asked its = asked.get(id);
        if (its == null) {
            throw wrong(index, "there is no question (%s)".formatted(id));
        }
        return its.question();
    }

    private static IllegalArgumentException wrong(int index, String why) {
        return new IllegalArgumentException(
                "Line %d of the ledger cannot stand there: %s.\nMaybe look at `linchpin forecast list --all`."
                        .formatted(index + 1, why));
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The first line. */
    public Entry.Opened opened() {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("The ledger is empty.\nMaybe begin it with `linchpin forecast issue`.");
        }
        return (Entry.Opened) entries.getFirst();
    }

    /** The questions in the order in which they were asked. */
    public Collection<Entry.Asked> questions() {
        return asked.values();
    }

    public Optional<Entry.Asked> find(String id) {
        return Optional.ofNullable(asked.get(id));
    }

    /** All forecasts of a question, the earliest first. */
    public List<Entry.Forecast> forecasts(String question) {
        return forecasts.getOrDefault(question, List.of());
    }

    /** The last forecast of everyone who gave one, the model's first. */
    public Map<String, Entry.Forecast> latest(String question) {
        var last = new LinkedHashMap<String, Entry.Forecast>();
        forecasts(question).forEach(f -> last.put(f.by(), f));
        return last;
    }

    /** How a question ended: {@link Entry.Resolved}, {@link Entry.Voided}, or not yet. */
    public Optional<Entry> ended(String question) {
        return Optional.ofNullable(ended.get(question));
    }

    /** What documents tell of days after the information date. */
    public List<Entry.Leaked> leaked() {
        return List.copyOf(leaked);
    }

    /** What was told of a question, so that it is not scored. */
    public List<Entry.Leaked> leaks(String question) {
        return leaked.stream().filter(l -> l.questions().contains(question)).toList();
    }
}
