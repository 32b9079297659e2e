package linchpin.supply;

import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Facts;
import linchpin.pattern.Counter;
import linchpin.world.Parameter;

/** AAA makes shells and sends some with every act of aid to BBB, which fires them. */
public final class Armoury {

    private static final Parameter.Origin INVENTED = new Parameter.Origin(Parameter.Kind.ELICITED, "s1", "invented");

    private Armoury() {}

    /**
     * @param stored by AAA on the first day
     * @param kept for AAA's own defence
     * @param made by AAA, a day
     * @param sent with each act of aid
     * @param fired by BBB, a day
     */
    public static Supplies of(double stored, double kept, double made, double sent, double fired) {
        return new Supplies(
                List.of(
                        new Stock(
                                "giver",
                                "the giver's shells",
                                "AAA",
                                "rounds",
                                Facts.START,
                                fixed("stored", stored),
                                fixed("kept", kept)),
                        new Stock(
                                "taker",
                                "the taker's shells",
                                "BBB",
                                "rounds",
                                Facts.START,
                                fixed("at first", 100),
                                null)),
                List.of(
                        steady("fired", "taker", "", fired),
                        steady("made", "", "giver", made),
                        new Flow(
                                "sent",
                                "sent",
                                "AAA",
                                "giver",
                                "taker",
                                new Flow.PerEvent(aid(), fixed("sent", sent)))),
                List.of(),
                List.of(),
                fixed("window", 100),
                null);
    }

    private static Counter aid() {
        return new Counter(
                "aid", Set.of("AAA"), Set.of("BBB"), new Counter.What(Set.of(Act.AID), Set.of(), Set.of()), false);
    }

    private static Flow steady(String id, String from, String to, double size) {
        return new Flow(id, id, "", from, to, new Flow.Steady(List.of(new Flow.Step(Facts.START, fixed(id, size))), 1));
    }

    static Parameter fixed(String id, double value) {
        return new Parameter(id, value, value, value, Parameter.Shape.FIXED, "rounds", INVENTED);
    }
}
