package linchpin.data.coding;

import java.util.ArrayList;
import java.util.List;

/** How often forecasts of a certain confidence were right. */
final class Calibration {

    private static final double[] EDGES = {0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0000001};

    private Calibration() {}

    /** @param sure pairs of confidence and 1 where right */
    static List<CodingReport.Bin> bins(List<double[]> sure) {
        var bins = new ArrayList<CodingReport.Bin>();
        for (int k = 0; k + 1 < EDGES.length; k++) {
            double from = EDGES[k];
            double to = EDGES[k + 1];
            List<double[]> inside =
                    sure.stream().filter(s -> s[0] >= from && s[0] < to).toList();
            if (!inside.isEmpty()) {
                bins.add(new CodingReport.Bin(
                        from,
                        Math.min(1, to),
                        inside.size(),
                        inside.stream().mapToDouble(s -> s[0]).average().orElse(0),
                        inside.stream().mapToDouble(s -> s[1]).average().orElse(0)));
            }
        }
        return bins;
    }
}
