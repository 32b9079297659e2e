package linchpin.evidence.extract;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.evidence.Topic;

/**
 * The words by which a text takes a side on a topic. Families of words of the language of international affairs, not of any
 * document: each has its yes, its no, and what else must stand in the sentence for the words to mean this.
 *
 * @param who how the actors are found that the statement is about
 * @param needs what must stand in the sentence, or in the one before it
 */
record TopicWords(Topic topic, Who who, Pattern needs, Pattern yes, Pattern no) {

    /** Whose topic it is. */
    enum Who {
        /** Of each actor that is the subject. */
        EACH,
        /** Of all parties of a relation together. */
        PARTIES,
        /** Of a measure, and of those it is aimed at. */
        MEASURE,
        /** Of each actor after "for". */
        FOR
    }

    static final String RELATION =
            "(?:alliances?|partnerships?|relationships?|relations|ties|cooperation|bonds?|pacts?|axis|bloc|friendship|alignment|entente|union)";

    static final String TREATY = "(?:treat(?:y|ies)|pacts?|agreements?|accords?|charters?|alliances?)";

    static final String MEASURES =
            "(?:sanctions?(?: regimes?)?|embargo(?:es)?|blockades?|tariffs?|export controls?|price caps?|boycotts?|(?:oil|arms|travel|import|export) bans?)";

    private static final String QUANTITIES =
            "(?:exports?|imports?|trade|production|output|growth|inflation|spending|budget|arsenal|reserves|shipments|deliveries|troop numbers|aid)";

    static final List<TopicWords> ALL = List.of(
            of(
                    Topic.DEPTH,
                    Who.PARTIES,
                    RELATION,
                    "(?-i:deep|strong|close|robust|comprehensive|extensive|full-fledged|broad|solid|far-reaching|iron-?clad|resilient|rock-solid) (?:and (?:\\w+) )?(?:\\w+ ){0,2}"
                            + RELATION
                            + "|"
                            + RELATION
                            + " (?:is|are|has become|have become|remains?) (?:deep|strong|close|robust|solid|resilient|comprehensive|extensive)"
                            + "|(?:significant|substantial|large|massive|considerable|huge|vast|growing) (?:quantities|amounts|volumes|numbers|shipments|deliveries|transfers)",
                    "\\b(?:(?:primarily|mainly|largely|mostly|purely|merely|only|essentially) (?:symbolic|ceremonial|rhetorical|superficial|cosmetic|transactional|nominal)|symbolic|superficial|cosmetic)\\b"
                            + "|limited (?:practical|real|actual|concrete) |little (?:practical|real|actual) |\\b(?:shallow|lukewarm|fragile|brittle) (?:\\w+ )?"
                            + RELATION
                            + "|" + RELATION + "[^.;]{0,30} (?:clear boundaries|limits|of convenience|on paper)"),
            of(
                    Topic.COMMITMENT,
                    Who.PARTIES,
                    TREATY,
                    "\\b(?:commit(?:s|ted|ting)?|oblig(?:es?|ed|ing)|bind(?:s|ing)?|guarantees?d?|requires?|compels?|pledges?)\\b[^.;]{0,50}\\b(?:assist\\w*|support|defen[cds]e?|aid|help|protect\\w*|military)"
                            + "|(?:includes?|contains?|provides? for|has) (?:a )?mutual (?:\\w+ )?(?:support|defen[cs]e|assistance|aid)|mutual[- ]defen[cs]e (?:clause|obligation|guarantee)",
                    "\\bno (?:\\w+ )?(?:guarantee|obligation|commitment|promise|requirement)|non-binding|stops? short of|falls? short of|without (?:any )?(?:obligation|commitment|guarantee)"),
            of(
                    Topic.EFFECT,
                    Who.MEASURE,
                    MEASURES,
                    "\\b(?:crippl\\w+|bit(?:es?|ing)|hurt\\w*|effective\\b|squeez\\w+|strangl\\w+|devastat\\w+|taken? (?:its|their|a) (?:heavy )?toll|work(?:ed|ing|s)\\b"
                            + "|(?:significant|major|severe|serious|real|strong|heavy) (?:impact|effect|pressure|damage)|exert pressure|weaken(?:s|ed)? the)",
                    "\\b(?:ineffective\\w*|bypass\\w*|circumvent\\w*|evad\\w+|fail(?:s|ed)? to|(?:little|no|limited|scant|minimal) (?:\\w+ )?(?:effect|impact)|undermin\\w+|toothless|porous|useless|loopholes?|lifeline|shrugg\\w+ off|offset|withst(?:and|ood)\\w*|not working)"),
            of(
                    Topic.BENEFIT,
                    Who.FOR,
                    "(?:" + RELATION
                            + "|deal|treaty|agreement|align\\w+|accession|membership|corridor|pipeline|project)",
                    "\\b(?:benefits?|gains?|opportunit\\w+|advantages?|a way to|lifeline|windfall|dividends?|leverage|sense of security|powerful ally)\\b",
                    "\\b(?:little to gain|gains? (?:little|nothing)|costs? outweigh\\w*|more harm|a burden|liabilit\\w+)\\b"),
            of(
                    Topic.STANCE,
                    Who.EACH,
                    "",
                    "\\b(?:back(?:s|ed)|endors\\w+|welcom(?:es?|ed|ing)|(?<!the )approv(?:es|ed)|approval of|applaud\\w*|prais(?:es?|ed)|supports |(?<!be )supported (?!by)|(?:open|unwavering|full|strong|staunch) support|stands? (?:with|by|behind)|political cover|in favou?r of)",
                    "\\b(?:disapprov\\w+|reservations?|uncomfortable|uneas\\w+|wary|oppos(?:es?|ed|ing|ition to)|critici[sz](?:es?|ed|ing|m of)|condemn(?:s|ed|ing)?|object(?:s|ed) to|unhappy|displeas\\w+|s[ck]eptical|frown\\w+|denounc\\w+|resent\\w*|distanc(?:es?|ed|ing) itself)\\b"),
            of(
                    Topic.CAPACITY,
                    Who.EACH,
                    "\\b(?:suppl\\w+|provid\\w+|deliver\\w*|produc\\w+|ammunition|arms|weapons?|troops|munitions|shells|defen[cs]es?|exports?|gas|oil|grain|forces?|help)\\b",
                    "\\b(?:(?:willing|ready|keen)(?: (?:\u2013 |, )?and(?: (?:\u2013 |, )?))?(?: \u2013)? ?able|(?:is|are|remains?|was|were) (?:well |fully |perfectly )?(?:able|capable|equipped) (?:to|of)|(?:has|have|holds?|with) (?:the|ample|enough|sufficient|spare|abundant|surplus|large) (?:\\w+ )?(?:capacity|stocks?|stockpiles?|reserves|supplies|means))",
                    "\\b(?:unable|incapable|(?:cannot|can't|could not) (?:afford|spare|supply|provide|deliver|sustain|meet)|lacks? the (?:capacity|means|resources)|must (?:also |first )?(?:prioriti[sz]e|put) (?:his|its|their|her) own|running (?:low|out|short)|r[au]n out of|depleted|exhausted|overstretched|nothing to spare|own needs first)"),
            of(
                    Topic.WILLINGNESS,
                    Who.EACH,
                    "\\b(?:talks?|negotiat\\w+|dialogue|diplomacy|summit|ceasefire|denucleari[sz]\\w+|disarm\\w*|compromise|meeting|deal)\\b",
                    "\\b(?:desires? (?:for|to)|eager (?:for|to)|open to|ready (?:for|to)|readiness (?:for|to)|willing(?:ness)? to (?:talk|negotiate|meet|discuss|hold|enter|compromise|resume)|keen (?:on|to)|seek(?:s|ing) (?:renewed |new )?(?:talks|dialogue|negotiations)|interested in|wants? (?:talks|a deal|to (?:talk|negotiate|meet)))",
                    "\\b(?:no interest|not interested|less incentive|no incentive|little incentive|unwilling|no intention|refus(?:es?|ed|ing|al) to (?:talk|negotiate|meet|discuss|hold|enter|compromise|resume)|rul(?:es?|ed) out|reject(?:s|ed)? (?:any |all |calls for )?(?:talks|dialogue|negotiations|offers?))"),
            of(
                    Topic.PRESENCE,
                    Who.EACH,
                    "",
                    "\\b(?:attend(?:s|ed)|join(?:s|ed)|took part|takes? part|participat(?:es|ed)|(?:has|have) (?:all )?met|met (?:with|to|in|for|at)|recent meetings? (?:between|of)|trilateral (?:meetings?|summit|moves?))",
                    "\\b(?:(?:was|were|is|are)(?:n't| not) (?:present|there|invited)|absent|avoid(?:s|ed|ing) direct involvement|stay(?:s|ed) away|boycott(?:s|ed)|declin(?:es|ed) to attend|skipp(?:ed|s)|sat out|in the background|on the sidelines)"),
            of(
                    Topic.DEPENDENCE,
                    Who.EACH,
                    "",
                    "\\b(?:(?:heavily |highly |deeply |entirely |increasingly )?(?:reliant|dependent) (?:on|upon)|relies (?:heavily )?on|rely (?:heavily )?on|depends (?:heavily )?(?:on|upon)|dependen(?:ce|cy) on|reliance on)",
                    "\\b(?:self-sufficient|independent of|no longer (?:depends|dependent|relies|reliant)|weaned (?:itself )?off|ended its (?:dependence|reliance))"),
            of(
                    Topic.TREND,
                    Who.EACH,
                    QUANTITIES,
                    moving(
                            "rose|risen|rising|increas(?:ed|es|ing)|gr(?:ew|own|owing)|surg(?:ed|es|ing)|climb(?:ed|s)|jump(?:ed|s)|ramped up|doubled|tripled|expanded|soar(?:ed|s|ing)|boost(?:ed|s)"),
                    moving(
                            "fell|fallen|falling|declin(?:ed|es|ing)|decreas(?:ed|es|ing)|shr(?:ank|unk|inks?|inking)|dropp(?:ed|ing)|drops|plung(?:ed|es)|halved|slump(?:ed|s)|cut back|scaled back|dwindl\\w+|collapsed")));

    /** A quantity, and right before or behind it the word that says where it goes. */
    private static String moving(String verbs) {
        return "\\b" + QUANTITIES + "(?: [\\w'-]+){0,4}? (?:" + verbs + ")\\b|\\b(?:" + verbs + ")(?: [\\w'-]+){0,3}? "
                + QUANTITIES + "\\b";
    }

    private static TopicWords of(Topic topic, Who who, String needs, String yes, String no) {
        return new TopicWords(topic, who, pattern(needs), pattern(yes), pattern(no));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
