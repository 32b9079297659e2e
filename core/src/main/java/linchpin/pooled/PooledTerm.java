package linchpin.pooled;

import java.util.List;

/**
 * One thing that was learned on pooled data, with all that speaks against it.
 *
 * @param id such as {@code patron-constraint-force}: lower case, parts joined by hyphens; theses name it
 * @param family under which the model card shows it
 * @param plain what a positive estimate says, as a sentence without a full stop
 * @param estimate by the form that is kept
 * @param sample what it was estimated on
 * @param trials placebos and rival forms
 * @param cannotSay what does not follow from it, as sentences
 */
public record PooledTerm(
        String id,
        Family family,
        String plain,
        PooledEstimate estimate,
        Sample sample,
        Trials trials,
        List<String> cannotSay) {

    /** Of what the term speaks; in the order of the model card. */
    public enum Family {
        HABITS("habits and replies"),
        PATRONS("patrons"),
        ALLIES("allies"),
        ECONOMY("the economy at home"),
        PROVOCATIONS("provocations by the month");

        private final String words;

        Family(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * @param data such as "directed disputes, ATOP, CINC"
     * @param from first year, month or day, as the data count
     * @param to last, inclusive
     * @param n how many units
     * @param unit of {@code n}, such as "directed pair-years"
     */
    public record Sample(String data, String from, String to, int n, String unit) {}

    /** What the term was tried against. */
    public record Trials(List<Placebo> placebos, List<Rival> rivals) {

        public Trials {
            placebos = List.copyOf(placebos);
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * The same question where theory expects nothing: it shows what chance and attention alone would give.
     *
     * @param estimate in the scale of the term
     */
    public record Placebo(String what, PooledEstimate estimate) {}

    /**
     * Another form of the same idea, on the same data.
     *
     * @param won which of the two forecasts better, or neither
     * @param why the figures behind that, as a sentence
     */
    public record Rival(String what, PooledEstimate estimate, Winner won, String why) {}

    /** Which form forecasts better on data that neither was fitted on. */
    public enum Winner {
        TERM("the term"),
        RIVAL("the rival"),
        NEITHER("neither");

        private final String words;

        Winner(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What may be said of a term, by one rule. */
    public enum Standing {
        /** Told apart from nothing, and larger than every placebo. */
        STANDS("stands"),
        /** The interval holds the value at which nothing changes. */
        NOTHING("not told from zero"),
        /** A placebo is as large, whatever its sign. */
        PLACEBO("a placebo is as large");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public PooledTerm {
        cannotSay = List.copyOf(cannotSay);
        for (Placebo p : trials.placebos()) {
            if (p.estimate().scale() != estimate.scale()) {
                throw new IllegalArgumentException(
                        "The placebo (%s) of the term (%s) must be in its scale (%s), not in %s.\nMaybe it belongs to another term."
                                .formatted(
                                        p.what(),
                                        id,
                                        estimate.scale().words(),
                                        p.estimate().scale().words()));
            }
        }
    }

    public Standing standing() {
        if (estimate.mayBeNothing()) {
            return Standing.NOTHING;
        }
        return hasPlaceboAsLarge() ? Standing.PLACEBO : Standing.STANDS;
    }

    /** Whether a placebo is at least as far from zero. */
    public boolean hasPlaceboAsLarge() {
        return trials.placebos().stream().anyMatch(this::asLarge);
    }

    private boolean asLarge(Placebo placebo) {
        return Math.abs(placebo.estimate().value()) >= Math.abs(estimate.value());
    }
}
