package linchpin.party;

/**
 * A word of a name.
 *
 * @param text in small Latin letters
 * @param norm what stands for it and its like
 * @param sound key of how it sounds
 * @param weight how much it says about who is meant
 * @param known whether the vocabulary has it, so that it is not a slip for another
 * @param bare whether it was written without vowels
 * @param number whether it holds a digit, so that it is like nothing but itself
 */
record Word(String text, String norm, String sound, double weight, boolean known, boolean bare, boolean number) {

    boolean isInitial() {
        return text.length() == 1;
    }

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    Word weighing(double other) {
        return new Word(text, norm, sound, other, known, bare, number);
    }

    /** Two words written as one. */
    Word with(Word next) {
        String both = text + next.text;
        return new Word(
                both,
                norm + next.norm,
                Sound.of(both),
                weight + next.weight,
                false,
                bare || next.bare,
                number || next.number);
    }
}
