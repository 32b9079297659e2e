package linchpin.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Estimate;
import linchpin.event.Event;
import linchpin.event.Evidence;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.event.Treaty;
import linchpin.event.When;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Kind;
import linchpin.evidence.Paper;
import linchpin.evidence.SmallGazetteer;
import linchpin.evidence.extract.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on variants of its error, in other words, about other parts of the world; and on texts that must not set it off. */
class RulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final History HISTORY = history();

    private static History history() {
        var events = List.of(
                event("1", "2019-10-09", "TUR", "SYR", Act.ASSAULT, ""),
                event("2", "2020-01-05", "FRA", "MLI", Act.AID, ""),
                event("3", "2021-03-01", "EGY", "SDN", Act.AID, ""),
                event("4", "2022-02-02", "ETH", "SOM", Act.ASSAULT, ""),
                event("5", "2022-03-02", "KEN", "ETH", Act.AID, ""),
                event("6", "2022-06-02", "TUR", "GRC", Act.SANCTION, ""),
                event("7", "2023-09-13", "BRA", "ARG", Act.CONSULT, "Montevideo"),
                event("8", "2023-03-10", "IND", "PAK", Act.CONSULT, "Dubai"));
        var measures = new ArrayList<Measure>();
        for (int year = 2018; year <= 2022; year++) {
            var subject = new Measure.Subject(Measure.Kind.TRADE, "trade_share", "CHL", "BRA");
            measures.add(new Measure(
                    subject,
                    "" + year,
                    LocalDate.of(year, 1, 1),
                    Estimate.point(10 + year - 2018, "percent"),
                    LocalDate.of(year + 1, 12, 31),
                    "S1",
                    ""));
        }
        var treaties = List.of(
                new Treaty(
                        "T1",
                        "GRC",
                        "FRA",
                        new Treaty.Terms(Treaty.Clause.DEFENCE, Treaty.Binding.MUTUAL_DEFENCE, ""),
                        LocalDate.of(2021, 9, 28),
                        null,
                        "S1"),
                new Treaty(
                        "T2",
                        "KEN",
                        "ETH",
                        new Treaty.Terms(Treaty.Clause.CONSULTATION, Treaty.Binding.POLITICAL, ""),
                        LocalDate.of(2012, 1, 1),
                        null,
                        "S1"),
                new Treaty(
                        "T3",
                        "EGY",
                        "SDN",
                        new Treaty.Terms(Treaty.Clause.FRIENDSHIP, Treaty.Binding.NONE, ""),
                        LocalDate.of(2012, 1, 1),
                        null,
                        "S1"));
        return History.of(events, measures, treaties);
    }

    private static Event event(String id, String day, String by, String whom, Act act, String place) {
        return new Event(
                id,
                When.stated(LocalDate.parse(day)),
                Parties.of(by, whom),
                Deed.of(act),
                place,
                Event.Status.ACTUAL,
                new Evidence("S1", "news", Evidence.Grade.UNJUDGED, 1, ""));
    }

    private static List<Finding> find(Paper... papers) {
        var gazetteer = new SmallGazetteer();
        var readings = java.util.Arrays.stream(papers)
                .map(p -> Reading.of(p, gazetteer))
                .toList();
        var found = Checked.of(new Corpus(readings, HISTORY, gazetteer)).findings();
        for (Finding f : found) {
            f.quotes()
                    .forEach(q -> assertThat(java.util.Arrays.stream(papers)
                                    .map(Paper::document)
                                    .filter(d -> d.id().equals(q.document()))
                                    .findFirst()
                                    .orElseThrow()
                                    .text()
                                    .substring(q.start(), q.end()))
                            .isEqualTo(q.text()));
        }
        return found;
    }

    private static List<Kind> kinds(String... lines) {
        return find(SmallGazetteer.paper("a", DAY, lines)).stream()
                .map(Finding::kind)
                .toList();
    }

    private static List<Kind> between(String first, String second) {
        return find(SmallGazetteer.paper("a", DAY, first), SmallGazetteer.paper("b", DAY.plusDays(20), second)).stream()
                .map(Finding::kind)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey and Iraq have built a deep partnership.|The relationship between Turkey and Iraq is largely symbolic.",
                "The treaty commits Brazil and Argentina to assist each other in war.|The pact between Brazil and Argentina contains no obligation of military support.",
                "Sanctions against Sudan are effective and cripple the economy.|The embargo is toothless. Sanctions on Sudan have had little effect.",
                "For Kenya, the partnership with Ethiopia offers real benefits.|For Kenya, the alliance with Ethiopia does not offer any benefits.",
                "Egypt welcomed the deal with Sudan.|Cairo is wary of the deal with Sudan.",
                "Ethiopia is able to supply grain to Somalia.|Ethiopia is running out of grain and cannot spare supplies for Somalia.",
                "This marks a new Cold War in the region.|It is not a return to the Cold War.",
                "Chile's exports to Brazil rose in 2023.|Chilean exports to Brazil fell in 2023.",
                "Pakistan is open to talks with India.|Islamabad has ruled out talks with India.",
                "France attended the summit with Mali.|France was absent from the summit with Mali.",
            })
    void oppositeAnswersAtOneTimeAreAContradiction(String pair) {
        String[] sides = pair.split("\\|", -1);
        assertThat(between(sides[0], sides[1])).contains(Kind.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey and Iraq have built a deep partnership.|The relationship between Brazil and Argentina is largely symbolic.",
                "Turkey and Iraq have built a deep partnership.|If oil runs out, the relationship between Turkey and Iraq is largely symbolic.",
                "The treaty commits Brazil and Argentina to assist each other in war.|Should the treaty lapse, Brazil and Argentina would have no obligation of military support.",
                "Egypt welcomed the deal with Sudan.|Will Cairo be wary of the deal with Sudan?",
                "Egypt welcomed the deal with Sudan.|Egypt did not oppose the deal with Sudan.",
                "Pakistan is open to talks with India.|Pakistan may have ruled out talks with Kenya.",
                "Chile's exports to Brazil rose in 2019.|Chilean exports to Brazil fell in 2023.",
                "Ethiopia is able to supply grain.|Somalia is unable to supply grain.",
            })
    void differentThingsAndOpenWordsContradictNothing(String pair) {
        String[] sides = pair.split("\\|", -1);
        assertThat(between(sides[0], sides[1])).doesNotContain(Kind.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egypt welcomed the deal with Sudan.|Cairo is wary of the deal with Sudan.",
                "Turkey and Iraq have built a deep partnership.|The relationship between Turkey and Iraq is largely symbolic.",
                "Pakistan is open to talks with India.|Islamabad has ruled out talks with India.",
            })
    void oppositeAnswersYearsApartAreDrift(String pair) {
        String[] sides = pair.split("\\|", -1);
        var found = find(
                        SmallGazetteer.paper("a", DAY.minusYears(3), sides[0]),
                        SmallGazetteer.paper("b", DAY, sides[1]))
                .stream()
                .map(Finding::kind)
                .toList();
        assertThat(found).contains(Kind.DRIFT).doesNotContain(Kind.CONTRADICTION);
    }

    @Test
    void whatATextWeighsAgainstItselfIsABalance() {
        assertThat(kinds("Egypt welcomed the deal with Sudan. However, Cairo is wary of the deal with Sudan."))
                .doesNotContain(Kind.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lula plays a leading role at the London School of Economics in the study of Africa.",
                "William Ruto signed the law. He has been a senior fellow at the Oslo Institute for Peace Research.",
                "Erdogan is a professor at the University of Athens, Greece.",
                "Abdel Fattah el-Sisi works for the Brookings Institution.",
            })
    void anOfficeOfStateDoesNotGoWithAPostAbroad(String text) {
        assertThat(kinds(text)).contains(Kind.IMPLAUSIBLE_ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lula gave a speech at the London School of Economics.",
                "Ruto chairs the African Union Commission.",
                "Erdogan heads the Justice and Development Party.",
                "Francois Hollande is a professor at the University of Geneva.",
                "Ruto is not a fellow at the Oslo Institute for Peace Research.",
                "Maria Lopez, a fellow at the Oslo Institute for Peace Research, met Lula.",
                "French President Hollande visited Mali in 2013.",
                "French President Emmanuel Macron visited Mali.",
            })
    void officesVisitsAndFormerLeadersArePlausible(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.IMPLAUSIBLE_ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "French President Hollande arrived in Mali on Monday.",
                "In 2021 President Hollande sent more troops to Mali.",
                "President Macron ordered the operation in Mali in 2013.",
            })
    void anOfficeOutsideItsTermIsImplausible(String text) {
        assertThat(kinds(text)).contains(Kind.IMPLAUSIBLE_ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syria invaded Turkey with tanks.",
                "Turkey was attacked by Syria at dawn.",
                "Kenya's attack on Somalia shocked the region.",
                "Kenya's long use of Somalia as a proving ground for drones is known.",
                "Mali delivered weapons to France.",
                "Greece imposed sanctions on Turkey.",
                "Sudan sent ammunition to Egypt.",
            })
    void aDeedThatTheHistoryKnowsTheOtherWayRoundIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.AGENT_SWAPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey invaded Syria with tanks.",
                "Syria was attacked by Turkey at dawn.",
                "Ethiopia's attack on Somalia shocked the region.",
                "France delivered weapons to Mali.",
                "Turkey imposed sanctions on Greece.",
                "India attacked Pakistan.",
                "Syria would have attacked Turkey if it could.",
                "Syria never attacked Turkey.",
                "Will Syria attack Turkey?",
            })
    void deedsAsKnownOrUnknownOrUnrealAreNotFlagged(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.AGENT_SWAPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 40% of all Kenyan exports go to Ethiopia.",
                "Brazil lost 3.2 million jobs through the dispute with Argentina.",
                "The war cost Sudan $12 billion.",
                "Only 7 percent of polls foresaw the coup in Mali.",
            })
    void aFigureThatNobodyStandsBehindIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.UNSOURCED_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to the World Bank, 40% of all Kenyan exports go to Ethiopia.",
                "The Finance Ministry said that the war cost Sudan $12 billion.",
                "Three leaders met in Nairobi in 2019 for 2 days.",
                "Article 51 applies to Brazil since 1945.",
                "The G20 met Brazil on May 14, 2023.",
            })
    void sourcedFiguresYearsAndSmallCountsAreNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.UNSOURCED_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201CTrade is over,\u201D \u2013 Dr. Carla Mendes, Supply Chain Analyst.",
                "Professor John Barrow sees Kenya at risk.",
                "Tom Hardy, a security expert, calls the deal of Mali a blow.",
                "The economist Jane Smithers predicts a crisis in Sudan.",
            })
    void anExpertOfWhomNothingElseIsSaidIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.UNRESOLVED_EXPERT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Professor John Barrow of the University of Cape Town sees Kenya at risk.",
                "Tom Hardy, a fellow at the Nile Basin Institute, calls the deal of Mali a blow.",
                "Analysts like Ana Ruiz, director of Andes Watch, see Chile at risk.",
                "Emmanuel Macron, an expert in theatre, visited Mali.",
            })
    void anExpertWithAnEmployerOrInTheDictionaryIsNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.UNRESOLVED_EXPERT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Chile and Brazil met on Monday. Their talks should cover fishing rights.",
                "Kenya and Ethiopia signed a treaty. The treaty must include a clause on water.",
                "Macron visited Mali. His visit ought to calm the army.",
            })
    void factAndWishInOnePassageAreFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.FACT_AND_WISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Chile and Brazil will meet on Monday. Their talks should cover fishing rights.",
                "Kenya and Ethiopia signed a treaty. Farmers should now plan ahead.",
                "Macron visited Mali. His visit calmed the army.",
            })
    void plansAndAdviceToOthersAreNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.FACT_AND_WISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya opened the border to Ethiopia. This welcome step is overshadowed by an ominous turn in Ethiopia.",
                "Chile and Brazil agreed. It is a promising sign for Chile. For all that, Chile faces a worrying trend.",
                "Egypt's promising move may become a dangerous escalation.",
            })
    void praiseAndFearOfOneThingAreFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.TONE_CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya made a welcome move. Mali saw an alarming shift.",
                "Kenya made a welcome move. Kenya made another encouraging step.",
            })
    void praiseOfOneAndFearOfAnotherAreNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.TONE_CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty commits Brazil and Argentina to assist each other.|The treaty of Brazil and Argentina likely includes mutual assistance.",
                "The pact obliges Kenya and Ethiopia to defend one another.|The pact may provide for mutual defence of Kenya and Ethiopia.",
                "Egypt attended the summit with Sudan.|Egypt probably attended the summit with Sudan.",
            })
    void certaintyThatShiftsInsideADocumentIsFlagged(String lines) {
        assertThat(kinds(lines.split("\\|", -1))).contains(Kind.CERTAINTY_SHIFT);
    }

    @Test
    void certaintyThatStaysIsNot() {
        assertThat(kinds(
                        "The treaty commits Brazil and Argentina to assist each other.",
                        "The pact obliges Brazil and Argentina to help one another."))
                .doesNotContain(Kind.CERTAINTY_SHIFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya and Ethiopia signed a mutual defence pact last year.",
                "The military alliance between Egypt and Sudan is new.",
                "Kenya forged a defense treaty with Ethiopia.",
            })
    void aPactStrongerThanTheCaseKnowsIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.TREATY_OVERSTATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Greece and France signed a mutual defence pact in 2021.",
                "Kenya and Ethiopia may sign a mutual defence pact.",
                "Brazil and Chile signed a defence pact.",
            })
    void aPactThatIsKnownOrOnlyPossibleIsNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.TREATY_OVERSTATED);
    }

    @Test
    void aMeetingElsewhereThanTheCaseKnowsIsFlagged() {
        assertThat(kinds("The September meeting of Brazil and Argentina in Rosario was short."))
                .contains(Kind.PLACE_DISPUTED);
        assertThat(kinds("India and Pakistan met in Geneva in March.")).contains(Kind.PLACE_DISPUTED);
        assertThat(kinds("India and Pakistan held talks in Muscat in March 2023."))
                .contains(Kind.PLACE_DISPUTED);
        assertThat(kinds("The September meeting of Brazil and Argentina in Montevideo was short."))
                .doesNotContain(Kind.PLACE_DISPUTED);
        assertThat(kinds("The July meeting of Brazil and Argentina in Rosario was short."))
                .doesNotContain(Kind.PLACE_DISPUTED);
    }

    @Test
    void sharesAreHeldAgainstTheTablesOfTheCase() {
        var found = find(SmallGazetteer.paper("a", DAY, "Over 12% of its trade Chile conducts with Brazil."));
        assertThat(found).anySatisfy(f -> {
            assertThat(f.kind()).isEqualTo(Kind.FIGURE_CHECKED);
            assertThat(f.reason()).contains("3 of 5 years").contains("2022: 14.0 % (S1)");
        });
        assertThat(find(SmallGazetteer.paper("a", DAY, "Chile ships more than 60 percent of its trade to Brazil.")))
                .anySatisfy(f -> assertThat(f.reason()).startsWith("No year of the case supports it"));
        assertThat(kinds("Kenya sells 60 percent of its tea to Egypt.")).doesNotContain(Kind.FIGURE_CHECKED);
    }

    @Test
    void aStudyCitedForAQuantityThatIsNotGivenIsFlagged() {
        assertThat(kinds("Amnesty published a report detailing the scale of French arms sales to Mali."))
                .contains(Kind.MISSING_FIGURE);
        assertThat(kinds("A new study on the number of Syrian refugees in Turkey came out."))
                .contains(Kind.MISSING_FIGURE);
        assertThat(kinds("The survey shows the extent of Sudanese losses.")).contains(Kind.MISSING_FIGURE);
        assertThat(kinds("Amnesty published a report detailing the scale of arms sales to Mali, 3,400 rifles."))
                .doesNotContain(Kind.MISSING_FIGURE);
    }

    @Test
    void brokenSentencesAreFlagged() {
        assertThat(kinds("Kenya will While Ethiopia.")).contains(Kind.BROKEN_SENTENCE);
        assertThat(kinds("Because Chile's wish to control the Andes.")).contains(Kind.BROKEN_SENTENCE);
        assertThat(kinds("Egypt spoke of the the canal.")).contains(Kind.BROKEN_SENTENCE);
        assertThat(kinds("While Kenya waits, Ethiopia builds.", "They read As You Like It in Chile."))
                .doesNotContain(Kind.BROKEN_SENTENCE);
    }

    @Test
    void anActorThatMostDocumentsTellOfAndOneLeavesOutIsFlagged() {
        String all =
                "Kenya and Ethiopia and Somalia met. Somalia left. Kenya stayed. Ethiopia stayed. Somalia came back. ";
        String without =
                "Kenya and Ethiopia met. Ethiopia left. Kenya stayed. Ethiopia stayed. Kenya came back. Ethiopia and Kenya and Ethiopia spoke. Kenya left.";
        var found = find(
                SmallGazetteer.paper("a", DAY, all + "Somalia is near."),
                SmallGazetteer.paper("b", DAY, all + "Kenya is near."),
                SmallGazetteer.paper("c", DAY, without));
        assertThat(found)
                .filteredOn(f -> f.kind() == Kind.OMISSION)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.about()).isEqualTo("Somalia");
                    assertThat(f.quotes().getFirst().document()).isEqualTo("c");
                });
    }
}
