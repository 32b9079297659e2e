package linchpin.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import linchpin.event.Act;
import linchpin.event.Actor;
import linchpin.event.Roster;
import linchpin.stream.StateRows.Relation;
import linchpin.stream.StateRows.Side;

/** Invented feeds between invented states. */
final class Feeds {

    static final int CONSULT = 0;
    static final int VISIT = 1;
    static final int HOST = 2;
    static final int ACCUSE = 3;
    static final int CRITICIZE = 4;
    static final int FIGHT = 5;
    static final int AID = 6;

    static final List<Relation> RELATIONS = List.of(
            new Relation("Consult", Act.CONSULT, Side.NONE),
            new Relation("Make a visit", Act.CONSULT, Side.VISIT),
            new Relation("Host a visit", Act.CONSULT, Side.HOST),
            new Relation("Accuse", Act.ACCUSE, Side.NONE),
            new Relation("Criticize", Act.ACCUSE, Side.NONE),
            new Relation("Fight", Act.ASSAULT, Side.NONE),
            new Relation("Provide aid", Act.AID, Side.NONE));

    static final int FIRST = (int) LocalDate.of(2018, 1, 1).toEpochDay();

    private Feeds() {}

    static Roster roster(int states) {
        return new Roster(IntStream.range(0, states)
                .mapToObj(i -> new Actor("S%02d".formatted(i), "State " + i, Actor.Type.STATE, null, null))
                .toList());
    }

    static StateRows.Builder rows(int states) {
        return new StateRows.Builder(roster(states), RELATIONS);
    }

    /** Ten months in which every state mostly addresses the next one, and is answered the day after. */
    static StateFeed year(int states, long seed) {
        var random = new SplittableRandom(seed);
        var rows = rows(states);
        for (int day = 0; day < 304; day++) {
            for (int i = 0; i < states; i++) {
                if (random.nextDouble() < 0.5) {
                    int j = random.nextDouble() < 0.7 ? (i + 1) % states : other(random, i, states);
                    int what = random.nextDouble() < 0.7 ? random.nextInt(2) : 3 + random.nextInt(4);
                    rows.add(FIRST + day, i, j, what);
                    if (what == VISIT) {
                        rows.add(FIRST + day, j, i, HOST);
                    }
                    if (day < 303 && random.nextDouble() < 0.5) {
                        rows.add(FIRST + day + 1, j, i, what == VISIT ? CONSULT : what);
                    }
                }
            }
        }
        StateRows built = rows.build();
        return new StateFeed(
                built,
                new StateFeed.Coverage(
                        built.size(), 0, built.size(), built.size(), built.size(), built.size(), states));
    }

    private static int other(SplittableRandom random, int i, int states) {
        int j = random.nextInt(states - 1);
        return j < i ? j : j + 1;
    }
}
