package linchpin.party;

/**
 * How names are weighed; the values are those of {@code matching.csv}, chosen on the development half of the labelled pairs.
 *
 * @param threshold from which score a pair is a possible link
 * @param letters Jaro–Winkler similarity below which two words are strangers; from there to 1 the credit rises from ½ to 1
 * @param missing how much of a word counts against a pair when only one name has it; a word against another counts whole
 * @param common weight of a word that many names hold, such as "trading"; any other weighs 1
 * @param particle weight of "of", "al", "von"
 * @param abbreviation score of a name that is the initials of the other
 * @param country what the score gains where countries agree, and loses twice where both are known and differ
 */
public record MatchSettings(
        double threshold,
        double letters,
        double missing,
        double common,
        double particle,
        double abbreviation,
        double country) {}
