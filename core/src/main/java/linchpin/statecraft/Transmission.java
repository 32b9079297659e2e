package linchpin.statecraft;

import java.util.List;
import linchpin.impact.Measure;
import linchpin.pattern.Counter;
import linchpin.world.Parameter;

/**
 * What a case says that acts of futures and steps of policies do to trade.
 *
 * @param channels acts that stop trade between two sides
 * @param controls levers that are measures against trade
 * @param goods codes of the sectors that a tie of trade, and a payment, is about
 * @param energy codes of the sectors that a tie of energy is about
 */
public record Transmission(List<Channel> channels, List<Control> controls, List<String> goods, List<String> energy) {

    /** Of a case that says nothing. */
    public static final Transmission NONE = new Transmission(List.of(), List.of(), List.of(), List.of());

    /**
     * Acts that stop trade between two sides, whoever of them acts.
     *
     * @param a codes of regions
     * @param b codes of regions
     * @param counter what is counted
     * @param sectors codes
     * @param size part of what trade is left that each further act stops
     */
    public record Channel(
            String id, List<String> a, List<String> b, Counter counter, List<String> sectors, Parameter size) {

        public Channel {
            a = List.copyOf(a);
            b = List.copyOf(b);
            sectors = List.copyOf(sectors);
        }

        /** Whether trade between two regions runs in it. */
        boolean joins(String one, String other) {
            return a.contains(one) && b.contains(other) || a.contains(other) && b.contains(one);
        }
    }

    /**
     * A lever that is a measure: those who pull it sell less to those who feel it.
     *
     * @param lever its name
     * @param kind of the measure, whose size is a part
     */
    public record Control(String lever, Measure.Kind kind, List<String> sectors, Parameter size) {}

    public Transmission {
        channels = List.copyOf(channels);
        controls = List.copyOf(controls);
        goods = List.copyOf(goods);
        energy = List.copyOf(energy);
    }

    /** What a simulation must count. */
    public List<Counter> counters() {
        return channels.stream().map(Channel::counter).toList();
    }
}
