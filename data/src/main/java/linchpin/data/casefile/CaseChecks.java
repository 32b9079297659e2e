package linchpin.data.casefile;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import linchpin.data.tables.Names;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Problems;
import linchpin.event.Event;
import linchpin.event.Measure.Subject;
import linchpin.event.When.Basis;

/** Checks that need more than one row. */
final class CaseChecks {

    /** More rows from memory than this are no longer an exception. */
    static final int MOST_RECALLED = 100;

    private final Glossary glossary;
    private final Problems problems;

    CaseChecks(Glossary glossary, Problems problems) {
        this.glossary = glossary;
        this.problems = problems;
    }

    /** A history must not be empty, and no event should stand in it twice. */
    void events(List<Written<Event>> events) {
        if (events.stream().noneMatch(e -> e.what().status().folds()) && problems.errors() == 0) {
            problems.error(
                    "events.csv",
                    0,
                    "The history is empty: no event is actual or ongoing.",
                    "Maybe every row has another status.");
        }
        Twins.warn(events, problems);
    }

    /** Rows from memory must stay an exception. */
    void recalled(CaseReader.Rows rows) {
        var memories = glossary.sources().recalled();
        long n = rows.events().stream()
                        .filter(e -> e.what().when().basis() == Basis.RECALLED)
                        .count()
                + rows.figures().stream()
                        .filter(m -> memories.contains(m.what().source()))
                        .count()
                + rows.treaties().stream()
                        .filter(t -> memories.contains(t.what().source()))
                        .count();
        if (n > MOST_RECALLED) {
            problems.error(
                    "events.csv",
                    0,
                    "The case has %d recalled rows; at most %d may come from memory.".formatted(n, MOST_RECALLED),
                    "Maybe some of them can be looked up.");
        }
    }

    /** The parameters that the model asks for by name. */
    void parameters(Names parameters) {
        for (String id : ModelNames.PARAMETERS) {
            if (!parameters.accepts(id)) {
                problems.error(
                        ParameterRows.FILE,
                        0,
                        "The parameter (%s) is missing; the model asks for it.".formatted(id),
                        Nearest.to(id, parameters.all())
                                .map("Maybe you meant %s."::formatted)
                                .orElse("Maybe copy its row from the parameters of another case."));
            }
        }
    }

    /** The measure that is read as dependence must have figures. */
    static void dependence(Yaml y, Set<Subject> figures) {
        var measures = figures.stream().map(Subject::name).collect(toSet());
        if (!measures.contains(y.scalar())) {
            y.error(
                    "The dependence (%s) is not a measure in ties.csv.".formatted(y.scalar()),
                    Nearest.maybe(y.scalar(), measures));
        }
    }

    /** Warns where a policy or a thesis speaks of a tie without a figure. */
    static void figure(Yaml y, Subject subject, Set<Subject> figures) {
        if (!figures.contains(subject)) {
            var others = figures.stream()
                    .filter(s -> s.from().equals(subject.from()) && s.to().equals(subject.to()))
                    .map(Subject::name)
                    .collect(toSet());
            y.warn(
                    "The tie (%s %s-%s) of %s has no figure in ties.csv."
                            .formatted(subject.name(), subject.from(), subject.to(), y.subject()),
                    Nearest.maybe(subject.name(), others));
        }
    }
}
