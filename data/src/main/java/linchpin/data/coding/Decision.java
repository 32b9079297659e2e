package linchpin.data.coding;

import java.util.ArrayList;
import java.util.List;
import linchpin.data.coding.act.ActModel;
import linchpin.data.coding.act.Candidate;
import linchpin.data.coding.act.Reader;
import linchpin.event.Act;

/**
 * What to make of a sentence: rules propose, the linear model weighs. An act on which both agree is coded; one that only
 * the model sees is coded where the model is sure; the rest stays a claim.
 */
final class Decision {

    /**
     * An act with who and whom.
     *
     * @param agreed whether a rule found it too
     * @param confidence probability by the model
     */
    record Made(Candidate candidate, boolean agreed, double confidence) {

        /** Whether it says that something happened or will, and who does it: what PLOVER codes, which has AGREE for what will. */
        boolean stated() {
            boolean stated = switch (candidate.standing()) {
                case ACTUAL, ONGOING, HISTORICAL, FUTURE -> true;
                case HYPOTHETICAL, NEGATED, NORMATIVE -> false;
            };
            return stated
                    && candidate.sources().stream().anyMatch(p -> !p.code().isEmpty());
        }
    }

    /** How sure the model must be of an act that no rule found. */
    static final double ALONE = 0.35;

    /** How sure it must be of what does not read as a sentence, such as a heading. */
    static final double FRAGMENT = 0.5;

    /** How sure it must be of a further act of the same sentence, which a rule found. */
    static final double FURTHER = 0.2;

    private Decision() {}

    /** The acts of a sentence, the likeliest first; empty where it states none. */
    static List<Made> of(Reader reader, Reader.Read read, double[] p) {
        int best = ActModel.best(p);
        if (!read.hasActor() || best == ActModel.NONE) {
            return List.of();
        }
        Act act = Act.values()[best];
        boolean agreed = read.candidates().stream().anyMatch(c -> c.act() == act || c.root() == act);
        var made = new ArrayList<Made>();
        if (p[best] >= (read.tagged().whole() ? agreed ? 0 : ALONE : FRAGMENT)) {
            made.add(new Made(reader.candidate(read, act), agreed, p[best]));
        }
        for (Candidate c : read.candidates()) {
            boolean known = made.stream()
                    .anyMatch(
                            m -> m.candidate().act() == c.act() && m.candidate().standing() == c.standing());
            double sure = p[c.act().ordinal()];
            boolean twin = !made.isEmpty()
                    && c.verb() == made.getFirst().candidate().verb()
                    && c != made.getFirst().candidate();
            if (!known && (sure >= FURTHER || twin)) {
                made.add(new Made(c, true, twin ? made.getFirst().confidence() : sure));
            }
        }
        made.removeIf(m -> unspoken(m.candidate()));
        return made;
    }

    /** Words need a speaker; only deeds can be told of their victims alone. */
    private static boolean unspoken(Candidate c) {
        return c.sources().stream().allMatch(p -> p.code().isEmpty())
                && !c.act().actClass().material();
    }
}
