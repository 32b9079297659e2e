package linchpin.app.shock;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import linchpin.economy.Closure;
import linchpin.impact.Example;
import linchpin.impact.Impact;
import linchpin.impact.Measure;

/**
 * What measures cost whom.
 *
 * @param deficits what becomes of trade deficits
 * @param centre the region whose trade tells most: the fewest that a measure names, and among these whose trade moves most
 * @param satellites regions that are solved alone at given world prices
 * @param notes what had to be changed in the table
 * @param horizons one entry for each that was asked
 */
public record Shock(
        Example example,
        long seed,
        Closure deficits,
        String centre,
        List<String> satellites,
        List<String> notes,
        List<Impact> horizons) {

    static String centre(List<Measure> measures, List<Impact> horizons) {
        var named = new TreeSet<String>();
        int fewest = measures.stream()
                .mapToInt(m -> Math.min(m.from().size(), m.to().size()))
                .min()
                .orElse(0);
        measures.forEach(m -> List.of(m.from(), m.to()).stream()
                .filter(side -> side.size() == fewest)
                .forEach(named::addAll));
        return named.stream()
                .max(Comparator.comparingDouble(region -> moved(region, horizons)))
                .orElse("");
    }

    /** The part of a region's trade, of the sectors that are hit, that is lost or won. */
    private static double moved(String region, List<Impact> horizons) {
        Predicate<Impact.Flow> own = f -> f.seller().equals(region) || f.buyer().equals(region);
        double moved = 0;
        double before = 0;
        for (Impact impact : horizons) {
            for (Impact.Flow f : impact.flows().stream().filter(own).toList()) {
                moved += Math.abs(f.after() - f.before());
                before += f.before();
            }
        }
        return before > 0 ? moved / before : 0;
    }
}
