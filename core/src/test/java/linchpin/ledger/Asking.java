package linchpin.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.event.Act;
import linchpin.forecast.Question;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;

/** Small questions and entries to test with. */
final class Asking {

    static final LocalDate OPENS = LocalDate.of(2025, 9, 1);
    static final Entry.Stamp STAMP = stamp(false);
    static final Counter RAIDS = new Counter(
            "raids", Set.of("AAA"), Set.of("BBB"), new Counter.What(Set.of(Act.ASSAULT), Set.of(), Set.of()), true);
    static final Counter TALKS =
            new Counter("talks", Set.of(), Set.of(), new Counter.What(Set.of(Act.CONSULT), Set.of(), Set.of()), false);

    private Asking() {}

    static Entry.Stamp stamp(boolean retrospective) {
        return new Entry.Stamp(OPENS.minusDays(1), Instant.parse("2025-08-31T12:00:00Z"), retrospective);
    }

    static Question binary(String id, int months, Rule rule) {
        return question(id, new Question.Ask.Binary(rule), OPENS, months);
    }

    static Question raided(String id, int months) {
        return binary(id, months, new Rule.AtLeast(1, "raids"));
    }

    static Question count(String id, int months) {
        return question(id, new Question.Ask.Count("raids"), OPENS, months);
    }

    static Question question(String id, Question.Ask ask, LocalDate opens, int months) {
        var usual = Question.Terms.usual(ask, opens.plusMonths(months).minusDays(1));
        return new Question(id, "What of " + id + "?", ask, opens, months, "", usual);
    }

    static Entry.Opened opened(boolean retrospective) {
        return new Entry.Opened("toy", Map.of("seed", "7"), Map.of(), stamp(retrospective));
    }

    static Entry.Asked asked(Question q) {
        return new Entry.Asked(q, List.of(RAIDS), STAMP);
    }

    static Entry.Forecast model(Question q, Prognosis says, Prognosis climatology, Prognosis persistence) {
        var beside = new Entry.Beside(says, 1_000_000, climatology, persistence);
        return new Entry.Forecast(q.id(), Entry.Forecast.MODEL, says, beside, "", STAMP);
    }

    static Entry.Forecast chance(Question q, double model) {
        return model(q, new Prognosis.Chance(model), new Prognosis.Chance(0.5), new Prognosis.Chance(0.25));
    }

    static Entry.Forecast person(String by, Question q, double p) {
        return new Entry.Forecast(q.id(), by, new Prognosis.Chance(p), null, "", STAMP);
    }

    static Entry.Resolved resolved(Question q, int outcome) {
        return new Entry.Resolved(q.id(), outcome, new Entry.Grounds(Map.of(), q.last(), List.of()), STAMP);
    }
}
