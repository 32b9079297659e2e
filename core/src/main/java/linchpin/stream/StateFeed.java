package linchpin.stream;

/**
 * A feed between states, and what of it was kept.
 *
 * @param rows of one state towards another, with an act, each once
 * @param coverage how the rows became so few
 */
public record StateFeed(StateRows rows, Coverage coverage) {

    /**
     * Counts of rows, each of those before it.
     *
     * @param read sound rows of the files
     * @param bad rows that could not be read, and are listed
     * @param official both ends are a state, an office or a leader of one
     * @param foreign the two ends are different states
     * @param acts the relation is an act of PLOVER
     * @param once without repeats between the same states on the same day
     * @param actors states that take part
     */
    public record Coverage(int read, int bad, int official, int foreign, int acts, int once, int actors) {}
}
