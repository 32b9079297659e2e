package linchpin.forecast;

/** The one row of words for probabilities that ICD 203 allows, with its bands. */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 0.05),
    VERY_UNLIKELY("very unlikely", 0.20),
    UNLIKELY("unlikely", 0.45),
    ROUGHLY_EVEN("roughly even chance", 0.55),
    LIKELY("likely", 0.80),
    VERY_LIKELY("very likely", 0.95),
    ALMOST_CERTAIN("almost certain", 1.0);

    private final String words;
    private final double upTo;

    Likelihood(String words, double upTo) {
        this.words = words;
        this.upTo = upTo;
    }

    /** As it is written in a sentence. */
    public String words() {
        return words;
    }

    /** The end of its band. */
    public double upTo() {
        return upTo;
    }

    /** The beginning of its band: the end of the one below. */
    public double from() {
        return ordinal() == 0 ? 0 : values()[ordinal() - 1].upTo;
    }

    /** The word for a probability; a bound belongs to the band above it. */
    public static Likelihood of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "The probability (%s) must lie between 0 and 1.\nMaybe nothing was counted."
                            .formatted(probability));
        }
        for (Likelihood band : values()) {
            if (probability < band.upTo) {
                return band;
            }
        }
        return ALMOST_CERTAIN;
    }
}
