package linchpin.party;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How far one word may stand for another, from 0 (a stranger) to 1 (the same). */
final class Likeness {

    /** An agreed other spelling of the same name. */
    static final double SPELLING = 0.97;

    /** Two romanisations that sound alike. */
    static final double SOUND = 0.95;

    /** The same consonants, where one side was written without vowels. */
    static final double FRAME = 0.9;

    private static final int FEWEST_CONSONANTS = 2;
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private final double letters;

    /** @param letters Jaro–Winkler similarity (Winkler 1990) of sounds below which words are strangers */
    Likeness(double letters) {
        this.letters = letters;
    }

    double of(Word a, Word b) {
        if (a.text().equals(b.text())) {
            return 1;
        }
        if (a.number() || b.number()) {
            return 0;
        }
        if (a.norm().equals(b.norm())) {
            return SPELLING;
        }
        if (a.known() && b.known() || a.isInitial() || b.isInitial()) {
            return 0;
        }
        if (a.sound().equals(b.sound())) {
            return SOUND;
        }
        if (a.bare() || b.bare()) {
            String frame = Sound.frame(a.sound());
            if (frame.length() >= FEWEST_CONSONANTS && frame.equals(Sound.frame(b.sound()))) {
                return FRAME;
            }
        }
        double alike = JARO_WINKLER.apply(a.sound(), b.sound());
        return alike < letters ? 0 : 0.5 + 0.5 * (alike - letters) / (1 - letters);
    }
}
