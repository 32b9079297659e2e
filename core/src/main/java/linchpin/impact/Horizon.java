package linchpin.impact;

/** How long the economy has had to adapt: a choice that changes the answer. */
public enum Horizon {
    /** Months: prices stay, firms ration and draw on stocks. */
    MONTH("months: rationing with stocks"),
    /** A year: low elasticities everywhere. */
    YEAR("a year: nested CES"),
    /** Seven to ten years: Caliendo and Parro. */
    LONG("the long run: Caliendo-Parro");

    private final String words;

    Horizon(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
