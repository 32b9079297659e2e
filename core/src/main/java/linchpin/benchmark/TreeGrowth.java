package linchpin.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Grows one tree, best leaf first: each split takes the column and cut that lower the second-order expansion of the loss
 * most (Friedman 2001; Chen and Guestrin 2016, eq. 7).
 */
final class TreeGrowth {

    private final TreeBins bins;
    private final TreeSettings settings;
    private final double[] gradient;
    private final double[] curvature;
    private final int[] rows;
    private final int[] columns;
    private final List<Leaf> nodes = new ArrayList<>();

    /**
     * @param gradient of the loss by row
     * @param curvature of the loss by row
     * @param rows that the tree sees; reordered here
     * @param columns that the tree may look at
     */
    TreeGrowth(TreeBins bins, TreeSettings settings, double[] gradient, double[] curvature, int[] rows, int[] columns) {
        this.bins = bins;
        this.settings = settings;
        this.gradient = gradient;
        this.curvature = curvature;
        this.rows = rows;
        this.columns = columns;
    }

    /** A node: rows {@code from} to {@code until}, and how it would best be split. */
    private static final class Leaf {
        final int from;
        final int until;
        double g;
        double h;
        double gain;
        int column = -1;
        int bin;
        int left = -1;

        Leaf(int from, int until) {
            this.from = from;
            this.until = until;
        }
    }

    Tree grow() {
        nodes.add(study(new Leaf(0, rows.length)));
        for (int leaves = 1; leaves < settings.leaves(); leaves++) {
            Leaf best = null;
            for (Leaf leaf : nodes) {
                if (leaf.left < 0 && leaf.column >= 0 && (best == null || leaf.gain > best.gain)) {
                    best = leaf;
                }
            }
            if (best == null) {
                break;
            }
            int middle = partition(best);
            best.left = nodes.size();
            nodes.add(study(new Leaf(best.from, middle)));
            nodes.add(study(new Leaf(middle, best.until)));
        }
        return tree();
    }

    private Leaf study(Leaf leaf) {
        for (int i = leaf.from; i < leaf.until; i++) {
            leaf.g += gradient[rows[i]];
            leaf.h += curvature[rows[i]];
        }
        if (leaf.until - leaf.from < 2 * settings.fewest()) {
            return leaf;
        }
        for (int c : columns) {
            if (bins.cuts()[c].length > 0) {
                seek(leaf, c);
            }
        }
        return leaf;
    }

    private void seek(Leaf leaf, int column) {
        byte[] bin = bins.bin()[column];
        int cuts = bins.cuts()[column].length;
        double[] g = new double[cuts + 1];
        double[] h = new double[cuts + 1];
        int[] n = new int[cuts + 1];
        for (int i = leaf.from; i < leaf.until; i++) {
            int row = rows[i];
            int b = bin[row];
            g[b] += gradient[row];
            h[b] += curvature[row];
            n[b]++;
        }
        double whole = worth(leaf.g, leaf.h);
        double gl = 0;
        double hl = 0;
        int nl = 0;
        for (int b = 0; b < cuts; b++) {
            gl += g[b];
            hl += h[b];
            nl += n[b];
            if (nl < settings.fewest() || leaf.until - leaf.from - nl < settings.fewest()) {
                continue;
            }
            double gain = worth(gl, hl) + worth(leaf.g - gl, leaf.h - hl) - whole;
            if (gain > leaf.gain) {
                leaf.gain = gain;
                leaf.column = column;
                leaf.bin = b;
            }
        }
    }

    private double worth(double g, double h) {
        return g * g / (h + settings.ridge());
    }

    private int partition(Leaf leaf) {
        byte[] bin = bins.bin()[leaf.column];
        int[] old = Arrays.copyOfRange(rows, leaf.from, leaf.until);
        int at = leaf.from;
        for (int row : old) {
            if (bin[row] <= leaf.bin) {
                rows[at++] = row;
            }
        }
        int middle = at;
        for (int row : old) {
            if (bin[row] > leaf.bin) {
                rows[at++] = row;
            }
        }
        return middle;
    }

    private Tree tree() {
        int n = nodes.size();
        var tree = new Tree(new int[n], new double[n], new int[n], new double[n]);
        for (int k = 0; k < n; k++) {
            Leaf leaf = nodes.get(k);
            boolean split = leaf.left >= 0;
            tree.column()[k] = split ? leaf.column : -1;
            tree.cut()[k] = split ? bins.cuts()[leaf.column][leaf.bin] : 0;
            tree.left()[k] = leaf.left;
            tree.answer()[k] = -settings.shrinkage() * leaf.g / (leaf.h + settings.ridge());
        }
        return tree;
    }
}
