package linchpin.party;

import java.util.List;
import linchpin.party.PairSet.Share;

/** Whether the names of one listed party find one another: a check on names that nobody wrote for the purpose. */
public final class HeldOut {

    private static final int FEWEST_NAMES = 3;

    /**
     * What was found.
     *
     * @param found aliases, each against the other names of its party only
     * @param others links of an alias to other parties of the whole list, on average
     */
    public record Result(Share found, double others) {}

    private HeldOut() {}

    /** Takes parties of three names or more. */
    public static Result of(List<Listed> listed, Vocabulary vocabulary, MatchSettings settings) {
        var all = new Matcher(listed, vocabulary, settings);
        int asked = 0;
        int found = 0;
        long others = 0;
        for (Listed party : listed) {
            if (party.names().size() < FEWEST_NAMES) {
                continue;
            }
            String country = party.countries().stream().findFirst().orElse("");
            for (String name : party.names()) {
                var rest = party.names().stream().filter(n -> !n.equals(name)).toList();
                var without =
                        new Listed(party.id(), rest, party.kind(), party.countries(), party.list(), party.firstSeen());
                asked++;
                found += new Matcher(List.of(without), vocabulary, settings)
                                .match(name, country)
                                .isEmpty()
                        ? 0
                        : 1;
                others += all.match(name, country).stream()
                        .filter(p -> !p.listed().id().equals(party.id()))
                        .count();
            }
        }
        return new Result(Share.of(found, asked), (double) others / Math.max(1, asked));
    }
}
