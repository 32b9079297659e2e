package linchpin.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.party.PairSet.Share;
import linchpin.party.Vocabulary.Sort;
import linchpin.party.Vocabulary.Term;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private static final MatchSettings SETTINGS = new MatchSettings(0.79, 0.86, 0.35, 0.35, 0.1, 0.88, 0.04);

    private static final Vocabulary WORDS = new Vocabulary(List.of(
            new Term(Sort.LEGAL, "limited", "limited"),
            new Term(Sort.LEGAL, "ltd", "limited"),
            new Term(Sort.LEGAL, "有限公司", "limited"),
            new Term(Sort.COMMON, "trading", "trading"),
            new Term(Sort.COMMON, "general", "general"),
            new Term(Sort.PARTICLE, "bin", "bin"),
            new Term(Sort.SAME, "kim", "kim"),
            new Term(Sort.SAME, "gim", "kim")));

    private static Listed listed(String id, String name, String... countries) {
        return new Listed(id, List.of(name), "Company", Set.of(countries), "A list", Optional.empty());
    }

    private static Matcher matcher(Listed... parties) {
        return new Matcher(List.of(parties), WORDS, SETTINGS);
    }

    private static double score(String name, String listed) {
        return matcher(listed("x", listed)).match(name, "", Double.MIN_NORMAL).stream()
                .mapToDouble(Possible::score)
                .findFirst()
                .orElse(0);
    }

    @Test
    void legalFormsWordOrderAndAccentsDoNotMatter() {
        assertThat(score("Norvik Ltd", "NORVIK LIMITED")).isEqualTo(1);
        assertThat(score("Trading Norvik", "Norvik Trading")).isEqualTo(1);
        assertThat(score("Škoda", "Skoda")).isEqualTo(1);
        assertThat(score("大连 Norvik 有限公司", "Dalian Norvik")).isGreaterThan(0.9);
    }

    @Test
    void aWordAgainstAWordCountsMoreThanAWordThatIsMerelyMissing() {
        assertThat(score("Norvik Hallgren Berg", "Norvik Hallgren"))
                .isCloseTo(2 / 2.35, within(1e-12))
                .isGreaterThan(score("Norvik Hallgren Berg", "Norvik Hallgren Quist"));
    }

    @Test
    void wordsThatManyNamesHoldDoNotMakeALink() {
        assertThat(matcher(listed("x", "General Trading Ltd")).match("Norvik General Trading Ltd", ""))
                .isEmpty();
    }

    @Test
    void numbersAreNeverAlikeUnlessTheyAreTheSame() {
        assertThat(score("Norvik 117", "Norvik 171")).isLessThan(SETTINGS.threshold());
    }

    @Test
    void anInitialStandsForAWordThatBeginsWithIt() {
        assertThat(score("V. Hallgren", "Viktor Hallgren")).isGreaterThan(SETTINGS.threshold());
        assertThat(score("V. Hallgren", "Boris Hallgren")).isLessThan(SETTINGS.threshold());
    }

    @Test
    void inAChainOfFathersTheOrderCounts() {
        assertThat(score("Talal bin Rashid", "Rashid bin Talal")).isLessThan(SETTINGS.threshold());
        assertThat(score("Rashid Talal", "Talal Rashid")).isEqualTo(1);
    }

    @Test
    void countriesThatAgreeAddAndCountriesThatDifferTakeTwice() {
        var norland = matcher(listed("x", "Norvik Hallgren", "no"));

        double agree = norland.match("Norvik Hallgren Berg", "NOR").getFirst().score();
        double unknown = norland.match("Norvik Hallgren Berg", "").getFirst().score();
        double differ =
                norland.match("Norvik Hallgren Berg", "Germany", 0.1).getFirst().score();

        assertThat(agree - unknown).isCloseTo(0.04, within(1e-12));
        assertThat(unknown - differ).isCloseTo(0.08, within(1e-12));
    }

    @Test
    void theReasonsSayWhatStandsForWhat() {
        assertThat(matcher(listed("x", "Kim Norvik", "kp"))
                        .match("Gim Norvyk", "KP")
                        .getFirst()
                        .why())
                .contains(
                        "\"gim\" for \"kim\": another spelling or a shorter form",
                        "\"norvyk\" for \"norvik\": sounds alike",
                        "the country agrees (KP)");
    }

    @Test
    void shortInitialsNeedTheCountry() {
        var list = matcher(listed("x", "Norvik Hallgren Trading Ltd", "no"));

        assertThat(list.match("NHTL", "NO")).hasSize(1);
        assertThat(list.match("NHTL", "")).isEmpty();
    }

    @Test
    void aPossibleLinkBlocksUntilTheLastDecisionClearsIt() {
        var list = matcher(listed("N1", "Norvik"));
        var cleared = new Clearance(
                "Norvik",
                "N1",
                "A list",
                Clearance.Decision.CLEARED,
                "M. Berg",
                LocalDate.of(2025, 9, 1),
                "another firm");
        var taken = new Clearance(
                "Norvik",
                "N1",
                "A list",
                Clearance.Decision.BLOCKED,
                "M. Berg",
                LocalDate.of(2025, 9, 2),
                "same owner");

        assertThat(new Screen(List.of(list), List.of()).blocks("Norvik", "")).isTrue();
        assertThat(new Screen(List.of(list), List.of(cleared)).blocks("Norvik", ""))
                .isFalse();
        assertThat(new Screen(List.of(list), List.of(cleared, taken)).blocks("Norvik", ""))
                .isTrue();
        assertThat(new Screen(List.of(list), List.of(cleared)).blocks("Norvyk", ""))
                .isTrue();
        assertThat(new Screen(List.of(list), List.of(cleared))
                        .links("Norvik", "")
                        .getFirst()
                        .sentence())
                .startsWith("Possible link to \"Norvik\" (N1, A list), score 1.00")
                .endsWith("Cleared by M. Berg on 2025-09-01: another firm");
    }

    /** Any letters the planet has: no failure, and whatever can be read finds itself. */
    @Property(tries = 300)
    void everyNameFindsItself(@ForAll @StringLength(max = 40) @CharRange(from = ' ', to = '\uFFFD') String name) {
        var found = matcher(listed("x", name)).match(name, "");

        assertThat(found).allSatisfy(p -> assertThat(p.score()).isBetween(0.79, 1.0));
        if (name.codePoints().anyMatch(c -> c >= 'a' && c <= 'z')) {
            assertThat(found).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void theListIsSearchedAsIfEachPartyWereAlone(
            @ForAll List<@StringLength(min = 3, max = 9) @CharRange(from = 'a', to = 'f') String> words) {
        if (words.size() < 4) {
            return;
        }
        int half = words.size() / 2;
        String name = String.join(" ", words.subList(0, 2));
        var parties = words.subList(half, words.size()).stream()
                .map(w -> listed(w + words.indexOf(w), words.getFirst() + " " + w))
                .distinct()
                .toList();

        var together = new Matcher(parties, WORDS, SETTINGS)
                .match(name, "").stream()
                        .map(p -> p.listed().id() + p.score())
                        .sorted()
                        .limit(20)
                        .toList();
        var alone = parties.stream()
                .flatMap(p -> matcher(p).match(name, "").stream())
                .map(p -> p.listed().id() + p.score())
                .sorted()
                .toList();

        if (alone.size() <= 20) {
            assertThat(together).isEqualTo(alone);
        }
    }

    /** Wilson (1927): 9 of 10 gives 0.596 to 0.982. */
    @Test
    void sharesHaveWilsonsInterval() {
        Share share = Share.of(9, 10);

        assertThat(share.low()).isCloseTo(0.5958, within(1e-4));
        assertThat(share.high()).isCloseTo(0.9821, within(1e-4));
    }
}
