package linchpin.plan.program;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The linear program of every block in every future with a need, in rows {@code A·l + X·x ≤ h}, and its part of a Newton step of
 * {@link InteriorPoint}: what only one piece knows is eliminated there (Birge and Qi 1988), so what is left are first stage and futures.
 * Rows of a piece: by cell, for each option not negative and within capacity, lost not negative, need met, stored not negative; at last
 * the store. Work goes block by block and sums in order, so results do not depend on threads.
 */
final class Pieces {

    final int count;
    final int[] first;
    final int[] variables;
    final int[] begin;
    final int[] future;
    final int[][] of;
    private final double[] slack;
    private final double[] dual;
    private final double[] slackStep;
    private final double[] asked;
    private final double[] dualStep;
    final Pairs pairs;
    final double[] coupling;
    final double[] own;
    final double[] rest;

    private final MeritOrder recourse;
    private final double[] upper;
    private final int[] rowAt;
    private final int[] factorAt;
    private final int[] couplingAt;
    private final int[] firstOf;
    private final double[] factor;

    Pieces(MeritOrder recourse, double[] upper) {
        this.recourse = recourse;
        this.upper = upper;
        int blocks = recourse.blocks();
        variables = IntStream.range(0, recourse.variables())
                .boxed()
                .sorted((a, b) -> Integer.compare(recourse.blockOf(a), recourse.blockOf(b)))
                .mapToInt(v -> v)
                .toArray();
        first = new int[blocks + 1];
        for (int v = 0; v < variables.length; v++) {
            first[recourse.blockOf(v) + 1]++;
        }
        begin = new int[blocks + 1];
        for (int b = 0; b < blocks; b++) {
            first[b + 1] += first[b];
            begin[b + 1] = begin[b];
            for (int s = 0; s < recourse.futures(); s++) {
                begin[b + 1] += touched(b, s) ? 1 : 0;
            }
        }
        count = begin[blocks];
        future = new int[count];
        rowAt = new int[count + 1];
        factorAt = new int[count + 1];
        couplingAt = new int[count + 1];
        firstOf = new int[count];
        int[] futures = new int[recourse.futures()];
        for (int b = 0; b < blocks; b++) {
            int g = begin[b];
            var rows = new PieceRows(recourse, b, columns(b), upper);
            for (int s = 0; s < recourse.futures(); s++) {
                if (touched(b, s)) {
                    var piece = rows.at(s);
                    future[g] = s;
                    firstOf[g] = first[b];
                    futures[s]++;
                    rowAt[g + 1] = Math.addExact(rowAt[g], piece.rows);
                    factorAt[g + 1] = Math.addExact(factorAt[g], piece.locals * piece.locals);
                    couplingAt[g + 1] = couplingAt[g] + first[b + 1] - first[b];
                    g++;
                }
            }
        }
        of = new int[futures.length][];
        Arrays.setAll(of, s -> new int[futures[s]]);
        for (int g = count - 1; g >= 0; g--) {
            of[future[g]][--futures[future[g]]] = g;
        }
        slack = new double[rowAt[count]];
        dual = new double[slack.length];
        slackStep = new double[slack.length];
        asked = new double[slack.length];
        dualStep = new double[slack.length];
        pairs = new Pairs(slack, dual, slackStep, dualStep, asked);
        factor = new double[factorAt[count]];
        coupling = new double[couplingAt[count]];
        own = new double[count];
        rest = new double[count];
    }

    double[] base() {
        return recourse.base().clone();
    }

    private int[] columns(int b) {
        return Arrays.copyOfRange(variables, first[b], first[b + 1]);
    }

    /** Adds what futures make of pairs of variables: the outer products of their coupling, each divided by the future's own. */
    void couple(double[][] matrix, double[] inverse) {
        int last = matrix.length - 1;
        IntStream.range(0, recourse.blocks()).parallel().forEach(b -> {
            for (int g = begin[b]; g < begin[b + 1]; g++) {
                int s = future[g];
                for (int k = 0; k < first[b + 1] - first[b]; k++) {
                    double left = coupling[couplingAt[g] + k] * inverse[s];
                    double[] row = matrix[first[b] + k];
                    for (int i = of[s].length - 1; i >= 0 && of[s][i] >= g; i--) {
                        couple(of[s][i], left, row);
                    }
                    row[last] += left;
                }
            }
        });
    }

    void couple(int g, double factor, double[] row) {
        int at = couplingAt[g];
        int to = firstOf[g];
        for (int j = 0; j < couplingAt[g + 1] - at; j++) {
            row[to + j] += factor * coupling[at + j];
        }
    }

    double coupled(int g, double[] row) {
        int at = couplingAt[g];
        double sum = 0;
        for (int j = 0; j < couplingAt[g + 1] - at; j++) {
            sum += row[firstOf[g] + j] * coupling[at + j];
        }
        return sum;
    }

    private boolean touched(int b, int s) {
        int[] start = recourse.all().get(b).cells().start();
        if (start[s] < start[s + 1]) {
            return true;
        }
        for (int k = first[b]; k < first[b + 1]; k++) {
            float[] each = recourse.direct(variables[k]);
            if (each != null && each[s] != 0) {
                return true;
            }
        }
        return false;
    }

    private interface Work {
        void at(int b, int g, PieceRows piece);
    }

    private void all(Work work) {
        IntStream.range(0, recourse.blocks()).parallel().forEach(b -> {
            var piece = new PieceRows(recourse, b, columns(b), upper);
            for (int g = begin[b]; g < begin[b + 1]; g++) {
                work.at(b, g, piece.at(future[g]));
            }
        });
    }

    /** A point within all rows, and prices that leave no residual; adds what futures cost, and rows' prices times X. */
    void start(double[] x, double[] weights, double[] costs, double[] gradient) {
        all((b, g, p) -> {
            double[] l = p.start(x, first[b]);
            rest[g] = p.direct(x, first[b]);
            for (int i = 0; i < p.locals; i++) {
                rest[g] += p.price[i] * l[i];
            }
            for (int r = 0; r < p.rows; r++) {
                double left = p.most[r];
                for (int i = 0; i < p.locals; i++) {
                    left -= p.a[r][i] * l[i];
                }
                for (int k = 0; k < p.size; k++) {
                    left -= p.x[r][k] * x[first[b] + k];
                }
                slack[rowAt[g] + r] = left;
            }
            p.prices(weights[future[g]], dual, rowAt[g]);
            for (int r = 0; r < p.rows; r++) {
                for (int k = 0; k < p.size; k++) {
                    gradient[first[b] + k] += p.x[r][k] * dual[rowAt[g] + r];
                }
            }
            for (int k = 0; k < p.size; k++) {
                gradient[first[b] + k] += p.each[k] * weights[future[g]];
            }
        });
        for (int g = 0; g < count; g++) {
            costs[future[g]] += rest[g];
        }
    }

    /** Factors all pieces; adds each block's curvature to the rows of {@code matrix}; leaves coupling and own behind. */
    void factor(double[][] matrix) {
        all((b, g, p) -> {
            int m = p.locals;
            double[][] h = p.eliminated(slack, dual, rowAt[g]);
            for (int i = 0; i < m; i++) {
                System.arraycopy(h[i], 0, factor, factorAt[g] + i * m, m);
            }
            int last = m + p.size;
            own[g] = 0;
            for (int i = 0; i < m; i++) {
                own[g] += h[i][last] * h[i][last];
            }
            for (int k = 0; k < p.size; k++) {
                double with = 0;
                for (int i = 0; i < m; i++) {
                    with += h[i][m + k] * h[i][last];
                }
                coupling[couplingAt[g] + k] = with - p.each[k];
                for (int j = k; j < p.size; j++) {
                    matrix[first[b] + k][first[b] + j] += h[m + k][m + j];
                }
            }
        });
    }

    /** Adds to {@code right} and leaves in {@code rest} what the pieces ask of x and of the futures. */
    void right(double[] right) {
        all((b, g, p) -> {
            double[] f = new double[p.locals];
            for (int r = 0; r < p.rows; r++) {
                int at = rowAt[g] + r;
                double q = asked[at] / slack[at];
                for (int i = 0; i < p.locals; i++) {
                    f[i] -= p.a[r][i] * q;
                }
                for (int k = 0; k < p.size; k++) {
                    right[first[b] + k] -= p.x[r][k] * q;
                }
            }
            Cholesky.solve(factor, factorAt[g], f);
            rest[g] = 0;
            for (int i = 0; i < p.locals; i++) {
                rest[g] += p.price[i] * f[i];
            }
            for (int r = 0; r < p.rows; r++) {
                int at = rowAt[g] + r;
                double moved = 0;
                for (int i = 0; i < p.locals; i++) {
                    moved += p.a[r][i] * f[i];
                }
                moved *= dual[at] / slack[at];
                for (int k = 0; k < p.size; k++) {
                    right[first[b] + k] -= p.x[r][k] * moved;
                }
            }
        });
    }

    /** The steps of slacks and duals, once those of x and of the futures' weights are known. */
    void recover(double[] dx, double[] weights) {
        all((b, g, p) -> {
            double[] f = new double[p.locals];
            double[] moved = new double[p.rows];
            for (int i = 0; i < p.locals; i++) {
                f[i] = -p.price[i] * weights[future[g]];
            }
            for (int r = 0; r < p.rows; r++) {
                int at = rowAt[g] + r;
                for (int k = 0; k < p.size; k++) {
                    moved[r] += p.x[r][k] * dx[first[b] + k];
                }
                double q = (asked[at] + dual[at] * moved[r]) / slack[at];
                for (int i = 0; i < p.locals; i++) {
                    f[i] -= p.a[r][i] * q;
                }
            }
            Cholesky.solve(factor, factorAt[g], f);
            for (int r = 0; r < p.rows; r++) {
                int at = rowAt[g] + r;
                for (int i = 0; i < p.locals; i++) {
                    moved[r] += p.a[r][i] * f[i];
                }
                slackStep[at] = -moved[r];
                dualStep[at] = (asked[at] + dual[at] * moved[r]) / slack[at];
            }
        });
    }

    /** Cost of the needs at the pieces' prices, made feasible: a constant, and by variable what is added to {@code gradient}. */
    double dual(double[] weights, double[] gradient) {
        all((b, g, p) -> rest[g] = p.dual(weights[future[g]], dual, rowAt[g], gradient, first[b]));
        return Arrays.stream(rest).sum();
    }
}
