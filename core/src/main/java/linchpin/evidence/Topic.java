package linchpin.evidence;

/** What a statement is about: an axis on which two texts can disagree. */
public enum Topic {
    DEPTH("how deep the cooperation goes"),
    COMMITMENT("whether a treaty obliges its parties to help"),
    EFFECT("whether a measure works"),
    BENEFIT("whether it gains from the relation"),
    STANCE("whether it approves"),
    CAPACITY("whether it is able to supply"),
    LIKENESS("whether it is the same as what history knows by that name"),
    TREND("whether it rises or falls"),
    WILLINGNESS("whether it is willing to talk"),
    PRESENCE("whether it takes part"),
    DEPENDENCE("how much it depends on the other"),
    FIGURE("how much"),
    DEED("who did what to whom"),
    ROLE("which office or post somebody holds"),
    MEETING("where and when they met"),
    TREATY("what kind of treaty there is");

    private final String question;

    Topic(String question) {
        this.question = question;
    }

    /** In words: what the statements answer. */
    public String question() {
        return question;
    }
}
