package linchpin.data.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import linchpin.data.casefile.Case;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Evidence.Grade;
import linchpin.event.When.Precision;
import linchpin.eventdata.CodedEvent;

/**
 * A case's events drawn from a coded stream by one rule, stated before anything is drawn: everything that happened, between two
 * actors of the case or more, coded with some confidence, one act of a root between the same once a day. Nobody chooses.
 *
 * @param rows cells by column of {@code events.csv}, by day
 * @param left events of actors of the case that were left out, by reason
 */
public record CorpusHistory(List<Map<String, String>> rows, Map<String, Integer> left) {

    /** The family of sources of such events, and the id of their source. */
    public static final String FAMILY = "corpus";

    static final String SOURCE = "D-CORPUS";

    private static final int NEAR = 1;

    private record Told(LocalDate day, Act act, Set<String> sources, Set<String> targets) {

        /** What is done together has no direction. */
        static Told of(CodedEvent e, List<String> sources, List<String> targets) {
            var all = new TreeSet<>(sources);
            all.addAll(targets);
            boolean mutual = e.kind().act() == Act.AGREE || e.kind().act() == Act.COOPERATE;
            return new Told(
                    e.day(), e.kind().act(), mutual ? all : Set.copyOf(sources), mutual ? all : Set.copyOf(targets));
        }
    }

    public CorpusHistory {
        rows = List.copyOf(rows);
    }

    /**
     * What enters, and how much it counts.
     *
     * @param least confidence of the coder
     * @param grade of every event, low: a machine read it
     * @param weight in the memories of the model, 0 to 1
     */
    public record Rule(double least, Grade grade, double weight) {}

    /** @param kept events of the case that stay; what they tell already is left out */
    public static CorpusHistory of(List<CodedEvent> events, Case base, List<Event> kept, Rule rule) {
        var drawing = new Drawing(base, rule, kept);
        events.forEach(drawing::take);
        return new CorpusHistory(
                drawing.rows.values().stream().flatMap(List::stream).toList(), drawing.left);
    }

    /** A history as it is drawn, event by event. */
    private static final class Drawing {
        private final Case base;
        private final Rule rule;
        private final Map<LocalDate, List<Event>> known = new HashMap<>();
        private final Set<Told> seen = new HashSet<>();
        private final TreeMap<String, Integer> left = new TreeMap<>();
        private final TreeMap<LocalDate, List<Map<String, String>>> rows = new TreeMap<>();

        Drawing(Case base, Rule rule, List<Event> kept) {
            this.base = base;
            this.rule = rule;
            kept.stream()
                    .filter(e -> e.when().precision() == Precision.DAY)
                    .forEach(e -> known.computeIfAbsent(e.when().date(), d -> new ArrayList<>())
                            .add(e));
        }

        void take(CodedEvent e) {
            var sources = inCase(e.sources(), base);
            var targets = inCase(e.targets(), base);
            if (sources.isEmpty() && targets.isEmpty()) {
                return;
            }
            String reason = reason(e, sources, targets);
            if (!reason.isEmpty()) {
                left.merge(reason, 1, Integer::sum);
                return;
            }
            boolean has = base.profile()
                    .vocabulary()
                    .modes()
                    .getOrDefault(e.kind().act(), Set.of())
                    .contains(e.kind().mode());
            var day = rows.computeIfAbsent(e.day(), d -> new ArrayList<>());
            day.add(row(e, sources, targets, has ? e.kind().mode() : "", rule, day.size() + 1));
        }

        /** Why an event stays out; empty where it does not. */
        private String reason(CodedEvent e, List<String> sources, List<String> targets) {
            if (sources.isEmpty()) {
                return "who acts is none of the case's actors";
            }
            if (targets.isEmpty()) {
                return "nobody of the case is addressed";
            }
            if (sources.size() == 1 && targets.equals(sources)) {
                return "within one actor";
            }
            if (e.confidence() < rule.least) {
                return "coded with too little confidence";
            }
            if (!seen.add(Told.of(e, sources, targets))) {
                return "told before on that day";
            }
            return told(known, e, sources, targets) ? "known from a register" : "";
        }
    }

    private static List<String> inCase(List<String> codes, Case base) {
        return codes.stream().filter(base.roster()::contains).distinct().toList();
    }

    /** Whether an event that stays has the same act between the same, within a day. */
    private static boolean told(
            Map<LocalDate, List<Event>> known, CodedEvent e, List<String> sources, List<String> targets) {
        var all = new TreeSet<>(sources);
        all.addAll(targets);
        for (int d = -NEAR; d <= NEAR; d++) {
            for (Event k : known.getOrDefault(e.day().plusDays(d), List.of())) {
                if (k.deed().act() == e.kind().act()
                        && new TreeSet<>(k.parties().all()).equals(all)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The wording is ours: who, what, whom, and where in the stream it stands; no word of the item. */
    private static Map<String, String> row(
            CodedEvent e, List<String> sources, List<String> targets, String mode, Rule rule, int number) {
        var cells = new HashMap<String, String>();
        cells.put("id", "COR-%s-%d".formatted(e.day().toString().replace("-", ""), number));
        cells.put("date", e.day().toString());
        cells.put("precision", "day");
        cells.put("basis", "derived");
        cells.put("sources", String.join(";", sources));
        cells.put("targets", String.join(";", targets));
        cells.put("act", e.kind().act().name());
        cells.put("mode", mode);
        cells.put("contexts", String.join(";", e.kind().contexts()));
        cells.put("status", Words.of(Event.Status.ACTUAL));
        cells.put("family", FAMILY);
        cells.put("source", SOURCE);
        cells.put("grade", rule.grade.toString());
        cells.put("weight", Double.toString(rule.weight));
        cells.put(
                "what",
                "%s %s%s %s, coded by machine from item %d"
                        .formatted(
                                String.join(", ", sources),
                                e.kind().act(),
                                mode.isEmpty() ? "" : " (" + mode + ")",
                                String.join(", ", targets),
                                e.item()));
        return cells;
    }
}
