package linchpin.data.coding;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.coding.actor.ActorDictionary;
import linchpin.data.coding.actor.Party;

/** Actors as the gold standard codes them, and whether ours are the same. */
final class GoldActors {

    private GoldActors() {}

    static CodingReport.Miss miss(String set, GoldSentence s, String coded, double confidence) {
        String gold = "%s %s→%s".formatted(s.act(), s.sources(), s.targets());
        return new CodingReport.Miss(set, s.text(), gold, coded, confidence);
    }

    static String told(Decision.Made m) {
        return "%s %s→%s%s"
                .formatted(
                        m.candidate().root(),
                        codes(m.candidate().sources()),
                        codes(m.candidate().targets()),
                        m.agreed() ? "" : " (model alone)");
    }

    private static Set<String> codes(List<Party> parties) {
        var codes = new TreeSet<String>();
        parties.stream().map(Party::code).filter(c -> !c.isEmpty()).forEach(c -> codes.add(common(c)));
        return codes;
    }

    /** States keep their code; the gold standard knows all international organisations as one. */
    private static String common(String code) {
        return STATES.contains(code) || code.equals("NGO") || code.equals("IMG") ? code : "IGO";
    }

    private static final Set<String> STATES =
            new TreeSet<>(ActorDictionary.shipped().states());

    /** Sources and targets as sets; in a joint act all who take part. */
    static boolean right(GoldSentence gold, Decision.Made made) {
        Set<String> from = codes(made.candidate().sources());
        Set<String> to = codes(made.candidate().targets());
        if (gold.targets().isEmpty() && gold.sources().size() > 1) {
            from.addAll(to);
            return from.equals(gold.sources());
        }
        return from.equals(gold.sources())
                && (to.equals(gold.targets()) || gold.targets().isEmpty() && to.equals(from));
    }
}
