package linchpin.event;

/**
 * What an event rests on.
 *
 * @param source id of the source
 * @param family the stream that the row comes from; its rule says whether rates may be fitted on it
 * @param grade Admiralty grade
 * @param weight how much the row counts in the memories of the model, 0 to 1
 * @param what a short wording of our own
 */
public record Evidence(String source, String family, Grade grade, double weight, String what) {

    public Evidence {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException(
                    "The weight (%s) of an event must lie between 0 and 1.\nMaybe it was meant as a percentage."
                            .formatted(weight));
        }
    }

    /**
     * An Admiralty grade: the source and the information, judged apart.
     *
     * @param source reliability of the source, {@code A} (reliable) to {@code F} (cannot be judged)
     * @param information credibility of what it says, 1 (confirmed) to 6 (cannot be judged)
     */
    public record Grade(char source, int information) {
        public static final Grade UNJUDGED = new Grade('F', 6);

        public Grade {
            if (source < 'A' || source > 'F' || information < 1 || information > 6) {
                throw new IllegalArgumentException(
                        "The grade %s%d must be a letter A to F and a digit 1 to 6.\nMaybe the two are swapped."
                                .formatted(source, information));
            }
        }

        @Override
        public String toString() {
            return "" + source + information;
        }
    }
}
