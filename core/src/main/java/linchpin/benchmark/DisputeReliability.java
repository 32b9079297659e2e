package linchpin.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import linchpin.benchmark.DisputeStrategyReport.Share;
import linchpin.future.Interval;
import linchpin.world.Law;

/**
 * How often somebody who had promised to defend a state was at its side once it was attacked. One unit is a dispute whose
 * target had, in the year before, an ally by a defence pact that was not among the attackers.
 */
final class DisputeReliability {

    private static final int LEAD = 5;

    private final DisputeAllies allies;
    private final DisputeNeighbours neighbours;
    private final Set<Row> rows = new HashSet<>();
    private final List<DisputeAttack> attacks;

    private record Row(int state, int opponent, int year) {}

    DisputeReliability(DisputeData data, int from, int until) {
        this.allies = new DisputeAllies(data);
        this.neighbours = new DisputeNeighbours(data.panel());
        data.sides().forEach(s -> rows.add(new Row(s.state(), s.opponent(), s.year())));
        this.attacks = DisputeAttack.of(data.sides(), from, until).stream()
                .filter(a -> !sworn(a).isEmpty())
                .toList();
    }

    List<Share> shares() {
        var out = new ArrayList<Share>();
        out.add(share("an ally joins later", false, a -> true, this::joins, "3.4 % [2.2, 4.6]"));
        out.add(share("an ally joins later or is there at once", false, a -> true, this::helps, "6.5 % [5.0, 8.2]"));
        out.add(share("  no death known", false, a -> !a.fatal() && !a.war(), this::helps, ""));
        out.add(share("  with deaths", false, DisputeAttack::fatal, this::helps, "12 % [8, 18]"));
        out.add(share("  war", false, DisputeAttack::war, this::helps, "1 of 8"));
        out.add(share(
                "a neighbour without a pact joins or is there at once", true, bordered(), this::bystanderHelps, ""));
        out.add(share("  with deaths", true, bordered().and(DisputeAttack::fatal), this::bystanderHelps, ""));
        out.add(share("  war", true, bordered().and(DisputeAttack::war), this::bystanderHelps, ""));
        out.add(each("each ally, later or at once", false, this::sworn));
        out.add(each("each state that becomes an ally within 5 years", true, this::future));
        out.add(each("each neighbour without a pact", true, this::bystanders));
        out.add(share(
                "proxy: an ally disputes with an attacker that year", false, a -> true, a -> atOdds(a, 0), "25 %"));
        out.add(share("  in the year before", true, a -> true, a -> atOdds(a, 1), "as large"));
        return out;
    }

    /** Who had promised to defend those attacked, a year before. */
    private Set<Integer> sworn(DisputeAttack attack) {
        return alliesOf(attack, -1);
    }

    private Set<Integer> alliesOf(DisputeAttack attack, int years) {
        var out = new HashSet<Integer>();
        attack.targets().forEach(target -> out.addAll(allies.of(target, attack.year() + years)));
        out.removeAll(attack.attackers());
        return out;
    }

    private Set<Integer> future(DisputeAttack attack) {
        var out = alliesOf(attack, LEAD);
        out.removeAll(alliesOf(attack, -1));
        out.removeAll(alliesOf(attack, 0));
        return out;
    }

    private Set<Integer> bystanders(DisputeAttack attack) {
        var out = new HashSet<Integer>();
        attack.targets().forEach(target -> out.addAll(neighbours.of(target, attack.year())));
        out.removeAll(attack.attackers());
        out.removeAll(alliesOf(attack, -1));
        return out;
    }

    private boolean joins(DisputeAttack attack) {
        return sworn(attack).stream().anyMatch(attack.joiners()::contains);
    }

    private boolean helps(DisputeAttack attack) {
        return sworn(attack).stream().anyMatch(attack::helped);
    }

    private Predicate<DisputeAttack> bordered() {
        return a -> !bystanders(a).isEmpty();
    }

    private boolean bystanderHelps(DisputeAttack attack) {
        return bystanders(attack).stream().anyMatch(attack::helped);
    }

    /** Whether an ally and an attacker were in any dispute, on whatever side it began. */
    private boolean atOdds(DisputeAttack attack, int before) {
        return sworn(attack).stream()
                .anyMatch(ally -> attack.attackers().stream()
                        .anyMatch(attacker -> rows.contains(new Row(ally, attacker, attack.year() - before))));
    }

    private Share share(
            String what, boolean placebo, Predicate<DisputeAttack> among, Predicate<DisputeAttack> yes, String study) {
        var some = attacks.stream().filter(among).toList();
        return share(what, placebo, some.stream().filter(yes).count(), some.size(), study);
    }

    /** Of all who could have come, one by one. */
    private Share each(String what, boolean placebo, Function<DisputeAttack, Set<Integer>> who) {
        long yes = 0;
        long all = 0;
        for (DisputeAttack attack : attacks) {
            var some = who.apply(attack);
            all += some.size();
            yes += some.stream().filter(attack::helped).count();
        }
        return share(what, placebo, yes, all, "");
    }

    static Share share(String what, boolean placebo, long yes, long all, String study) {
        double mean = (yes + 0.5) / (all + 1);
        double sd = Math.sqrt(mean * (1 - mean) / (all + 2));
        return new Share(
                what,
                placebo,
                (int) yes,
                (int) all,
                all == 0 ? Double.NaN : (double) yes / all,
                new Interval(Law.beta(mean, sd, 0.025), Law.beta(mean, sd, 0.975)),
                study);
    }
}
