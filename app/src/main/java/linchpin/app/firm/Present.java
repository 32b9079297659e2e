package linchpin.app.firm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import linchpin.app.firm.FirmPlan.Count;
import linchpin.app.study.Prepared;
import linchpin.event.Act;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;

/** Where the indicators of a plan stand in the history as it is known now. */
public final class Present {

    /** How near an indicator is to its threshold. */
    public enum State {
        QUIET,
        WATCH,
        TRIGGER
    }

    /**
     * @param now events of the last months
     * @param actions sentences of what to carry out
     */
    public record Reading(String id, String what, int now, int threshold, State state, List<String> actions) {}

    private Present() {}

    /** Events that match within the last months of the history. */
    static int count(Prepared prepared, Counter counter, int months) {
        LocalDate next = prepared.asOf().plusDays(1);
        var tally = new Tally(
                List.of(counter), prepared.source().roster(), prepared.events().kinds());
        return tally.count(prepared.events(), (int) next.minusMonths(months).toEpochDay(), (int) next.toEpochDay() - 1)[
                0];
    }

    /** All indicators of a plan; watched from half of the threshold on. */
    public static List<Reading> read(FirmPlan plan, Prepared prepared) {
        var readings = new ArrayList<Reading>();
        for (var indicator : plan.indicators()) {
            Count counted = indicator.counted();
            var acts = EnumSet.noneOf(Act.class);
            counted.deeds().acts().forEach(a -> acts.add(Act.valueOf(a)));
            var what = new Counter.What(
                    acts, counted.deeds().modes(), counted.deeds().contexts());
            var counter = new Counter(
                    counted.counter(),
                    counted.sources(),
                    counted.targets(),
                    what,
                    counted.deeds().eitherWay());
            int now = count(prepared, counter, counted.months());
            State state = now >= counted.threshold()
                    ? State.TRIGGER
                    : 2 * now >= counted.threshold() ? State.WATCH : State.QUIET;
            var actions = plan.actions().stream()
                    .filter(a -> a.signal().equals(indicator.id()))
                    .map(FirmPlan.Action::what)
                    .toList();
            readings.add(new Reading(indicator.id(), indicator.what(), now, counted.threshold(), state, actions));
        }
        return readings;
    }

    /** The most urgent state among them. */
    public static State of(List<Reading> readings) {
        return readings.stream().map(Reading::state).max(Enum::compareTo).orElse(State.QUIET);
    }
}
