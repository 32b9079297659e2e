package linchpin.event;

/** Whether an act helps or hurts its target: the two kinds of rate in the behavior model. */
public enum Valence {
    COOPERATIVE,
    HOSTILE
}
