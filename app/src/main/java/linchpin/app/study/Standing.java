package linchpin.app.study;

import java.time.LocalDate;
import java.util.List;

/**
 * Where things stand.
 *
 * @param dyads the pairs that the case puts in the middle
 * @param dependence how dependence developed, one series a definition
 * @param coverage how many events each year and family of sources brought
 */
public record Standing(List<Dyad> dyads, List<Series> dependence, List<Coverage> coverage) {

    /**
     * A pair.
     *
     * @param figures the latest known figures, each with its source
     * @param treaties in force
     */
    public record Dyad(Party a, Party b, List<Figure> figures, List<TreatyLine> treaties, Activity activity) {}

    /** Code and name of an actor. */
    public record Party(String code, String name) {}

    /** A figure that a reader can trace: {@code source} is an id in the list of sources. */
    public record Figure(
            String label, String direction, String period, double central, Range range, String unit, String source) {}

    /** Lower and upper end as the source gives them. */
    public record Range(double low, double high) {}

    public record TreatyLine(String id, String clause, String binding, LocalDate inForce, String note, String source) {}

    /** Events between the two, of the last twelve months of the history and of the twelve before. */
    public record Activity(int cooperative, int hostile, int cooperativeBefore, int hostileBefore) {}

    /** A series over years of {@code from}'s tie with {@code to}. */
    public record Series(String label, String from, String to, String unit, String definition, List<Point> points) {}

    public record Point(String period, double low, double central, double high, String source) {}

    public record Coverage(int year, String family, int events) {}
}
