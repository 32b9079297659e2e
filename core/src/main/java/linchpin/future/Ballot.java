package linchpin.future;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.scenario.Intervention;
import linchpin.world.RollCall;

/**
 * A vote under one draw of how prone the members are: what comes of it in a branch.
 *
 * <p>One number of the branch stands for how hard the draft is to swallow, and a member vetoes it where that number is below
 * its propensity: so those who veto more rarely veto with those who do so more often, never instead of them.
 */
final class Ballot {

    private final Intervention.Vote vote;
    private final Roster roster;
    private final int adopted;
    private final int vetoed;
    private final double[] veto;
    private final double[] abstain;

    /** What came of it, as the event that it is. */
    record Outcome(boolean passed, int initiator, Roster.Group sources, Roster.Group targets, int kind) {}

    Ballot(Intervention.Vote vote, EventTable events, ToDoubleFunction<String> size) {
        this.vote = vote;
        roster = events.roster();
        adopted = events.kinds().indexOf(vote.forum().adopted());
        vetoed = events.kinds().indexOf(vote.forum().vetoed());
        var members = vote.forum().permanent();
        veto = new double[members.size()];
        abstain = new double[members.size()];
        for (int m = 0; m < veto.length; m++) {
            // whoever drafts it votes for it
            boolean drafts = members.get(m).equals(vote.by());
            veto[m] = drafts ? 0 : size.applyAsDouble(id(members.get(m), RollCall.Vote.VETO));
            abstain[m] = drafts ? 0 : size.applyAsDouble(id(members.get(m), RollCall.Vote.ABSTAIN));
        }
    }

    private String id(String member, RollCall.Vote how) {
        return RollCall.id(vote.forum().code(), vote.about(), member, how);
    }

    /** The month of the horizon, from 0, on whose first day it is held. */
    int month() {
        return vote.month() - 1;
    }

    /** @param key of seed and branch; a draft about the same actor in the same month has the same luck under every policy */
    Outcome cast(long key) {
        long ballot = Keyed.mix(Keyed.mix(key, month()), roster.indexOf(vote.about()));
        double hard = Keyed.uniform(ballot, Keyed.Purpose.VOTE, 0);
        var members = vote.forum().permanent();
        List<String> against = new ArrayList<>();
        List<String> with = new ArrayList<>(List.of(vote.forum().code()));
        for (int m = 0; m < veto.length; m++) {
            if (hard < veto[m]) {
                against.add(members.get(m));
            } else if (Keyed.uniform(ballot, Keyed.Purpose.VOTE, 1 + m) >= abstain[m]) {
                with.add(members.get(m));
            }
        }
        return against.isEmpty()
                ? outcome(true, with, List.of(vote.about()), adopted)
                : outcome(false, against, List.of(vote.forum().code(), vote.by()), vetoed);
    }

    private Outcome outcome(boolean passed, List<String> sources, List<String> targets, int kind) {
        return new Outcome(
                passed, roster.indexOf(sources.getFirst()), roster.group(sources), roster.group(targets), kind);
    }
}
