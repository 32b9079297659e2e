package linchpin.behavior;

import java.time.LocalDate;
import linchpin.event.EventTable;
import linchpin.world.Inputs;
import linchpin.world.InputsOverTime;

/**
 * Walks through a compiled history day by day. Whoever visits sees memories and world as the day began; then the events
 * that the day made known fold, each at its own date.
 */
public final class Replay {

    private final EventTable events;
    private final InputsOverTime ties;
    private final Memory memory;
    private Surroundings surroundings;
    private Inputs inputs;
    private final Disapproval.Watch watch;
    private Disapproval disapproval;
    private int year = Integer.MIN_VALUE;
    private int day;
    private int next;
    private int folded;

    /** Sees days and events in order. */
    public interface Visitor {
        /** As a day begins. */
        default void day(int day, Memory memory, Surroundings surroundings) {}

        /** An event of that day, before any event of that day has folded. */
        default void event(int e, Memory memory, Surroundings surroundings) {}
    }

    /** At the first day of a history. */
    public Replay(EventTable events, InputsOverTime ties, Settings settings) {
        if (events.size() == 0) {
            throw new IllegalArgumentException(
                    "The history to replay is empty.\nMaybe every event lies after the as-of date.");
        }
        this.events = events;
        this.ties = ties;
        day = events.day(0);
        memory = new Memory(events, settings, day);
        watch = new Disapproval.Watch(events);
        disapproval = watch.before(day);
        inputs = ties.asDayBegins(LocalDate.ofEpochDay(day));
        surroundings = new Surroundings(inputs, disapproval);
    }

    /** Plays on until a day begins; the events of that day itself are not folded. */
    public void playUntil(int end, Visitor visitor) {
        for (; day < end; day++) {
            turnTo(day);
            visitor.day(day, memory, surroundings);
            while (next < events.size() && events.day(next) == day) {
                visitor.event(next++, memory, surroundings);
            }
            while (folded < events.size() && events.known(events.byKnown(folded)) == day) {
                memory.fold(events, events.byKnown(folded++));
            }
        }
        turnTo(end);
    }

    private void turnTo(int today) {
        LocalDate date = LocalDate.ofEpochDay(today);
        Inputs now = ties.asDayBegins(date);
        if (date.getYear() != year) {
            year = date.getYear();
            disapproval = watch.before(today);
            inputs = now;
            surroundings = new Surroundings(inputs, disapproval);
        } else if (now != inputs) {
            inputs = now;
            surroundings = new Surroundings(inputs, disapproval);
        }
        memory.beginDay(today);
    }

    /** The memory as the reached day begins; it goes on changing when the replay goes on. */
    public Memory memory() {
        return memory;
    }

    /** The world as the reached day begins. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** The reached day. */
    public int day() {
        return day;
    }
}
