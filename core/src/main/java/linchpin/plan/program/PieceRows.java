package linchpin.plan.program;

import java.util.Arrays;

/** The rows of one block in one future, dense: they are few. Used again from future to future. */
class PieceRows {

    final int size;
    final double[] each;
    int rows;
    int locals;
    double[][] a = new double[0][];
    double[][] x = new double[0][];
    double[] most = new double[0];
    double[] price = new double[0];

    private final MeritOrder recourse;
    private final Block block;
    private final int[] variables;
    private final double[] upper;
    private final int stored;
    private int[] option = new int[0];
    private int[] kind = new int[0];
    private int[] with = new int[0];
    private double[][] h = new double[0][];
    private int from;
    private int to;
    private double lost;

    private static final int LOST = -1;
    private static final int STORED = -2;
    private static final int POSITIVE = 0;
    private static final int CAPACITY = 1;
    private static final int NEED = 2;
    private static final int STORE = 3;
    private static final double ROOM = 0.1;

    PieceRows(MeritOrder recourse, int b, int[] variables, double[] upper) {
        this.recourse = recourse;
        this.variables = variables;
        this.upper = upper;
        block = recourse.all().get(b);
        size = variables.length;
        each = new double[size];
        var store = block.store();
        stored = store.given() > 0 || store.variable() >= 0 && store.each() > 0 && upper[store.variable()] > 0 ? 1 : 0;
    }

    private int column(int variable) {
        for (int k = 0; k < size; k++) {
            if (variables[k] == variable) {
                return k;
            }
        }
        return -1;
    }

    private boolean usable(int cell, int j) {
        int at = cell * block.options().length + j;
        int variable = block.options()[j];
        return block.prices()[j] < lost
                && (block.cells().standing()[at] > 0
                        || variable >= 0 && block.cells().each()[at] > 0 && upper[variable] > 0);
    }

    PieceRows at(int s) {
        var cells = block.cells();
        from = cells.start()[s];
        to = cells.start()[s + 1];
        lost = block.lost()[s];
        to = lost > 0 ? to : from;
        for (int k = 0; k < size; k++) {
            float[] direct = recourse.direct(variables[k]);
            each[k] = direct == null ? 0 : direct[s];
        }
        int width = (to - from) * (block.options().length + 2);
        grow(width, 2 * width + 1);
        rows = 0;
        locals = 0;
        int keeping = -1;
        for (int cell = from; cell < to; cell++) {
            int begin = locals;
            for (int j = 0; j < block.options().length; j++) {
                if (usable(cell, j)) {
                    int at = cell * block.options().length + j;
                    local(j, block.prices()[j]);
                    int r = row(cells.standing()[at], CAPACITY);
                    a[r][locals - 1] = 1;
                    if (block.options()[j] >= 0) {
                        x[r][column(block.options()[j])] = -cells.each()[at];
                    }
                }
            }
            local(LOST, lost);
            if (stored > 0) {
                local(STORED, 0);
            }
            int r = row(-cells.need()[cell], NEED);
            for (int i = begin; i < locals; i++) {
                a[r][i] = -1;
            }
            for (int k = 0; k < block.shifts().length; k++) {
                x[r][column(block.shifts()[k])] -= cells.less()[cell * block.shifts().length + k];
            }
            keeping = r;
        }
        if (stored > 0 && keeping >= 0) {
            int r = row(block.store().given(), STORE);
            for (int i = 0; i < locals; i++) {
                a[r][i] = option[i] == STORED ? 1 : 0;
            }
            if (block.store().variable() >= 0) {
                x[r][column(block.store().variable())] = -block.store().each();
            }
        }
        return this;
    }

    private void grow(int width, int height) {
        if (price.length < width || a.length < height) {
            a = new double[height][width];
            x = new double[height][size];
            most = new double[height];
            price = new double[width];
            option = new int[width];
            kind = new int[height];
            with = new int[height];
        }
    }

    private void local(int what, double at) {
        option[locals] = what;
        price[locals++] = at;
        int r = row(0, POSITIVE);
        a[r][locals - 1] = -1;
    }

    private int row(double right, int what) {
        kind[rows] = what;
        with[rows] = locals - 1;
        Arrays.fill(a[rows], 0);
        Arrays.fill(x[rows], 0);
        most[rows] = right;
        return rows++;
    }

    /** What direct costs come to; {@code at} by the block's variables from {@code from}. */
    double direct(double[] at, int from) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += each[k] * at[from + k];
        }
        return sum;
    }

    /** Locals strictly within all rows. */
    double[] start(double[] at, int from) {
        double[] l = new double[locals];
        double[] right = new double[rows];
        for (int r = 0; r < rows; r++) {
            right[r] = most[r];
            for (int k = 0; k < size; k++) {
                right[r] -= x[r][k] * at[from + k];
            }
        }
        double served = 0;
        int begin = 0;
        int cells = to - this.from;
        for (int r = 0; r < rows; r++) {
            if (kind[r] == CAPACITY) {
                l[with[r]] = right[r] / 2;
                served += l[with[r]];
            } else if (kind[r] == NEED) {
                int lost = begin;
                for (int i = begin; i <= with[r]; i++) {
                    if (option[i] == STORED) {
                        l[i] = right[rows - 1] / (2 * cells);
                        served += l[i];
                    } else if (option[i] == LOST) {
                        lost = i;
                    }
                }
                l[lost] = Math.max(0, -right[r] - served) + ROOM * (Math.abs(right[r]) + served);
                l[lost] = l[lost] > 0 ? l[lost] : ROOM;
                served = 0;
                begin = with[r] + 1;
            }
        }
        return l;
    }

    /** Positive prices of the rows that leave no residual. */
    void prices(double weight, double[] dual, int at) {
        double half = weight * lost / 2;
        for (int r = 0; r < rows; r++) {
            dual[at + r] = switch (kind[r]) {
                case NEED -> half;
                case STORE -> 1.5 * half;
                case CAPACITY -> earned(r, half, weight) + ROOM * half;
                default ->
                    switch (option[with[r]]) {
                        case LOST -> half;
                        case STORED -> half / 2;
                        default -> earned(r, half, weight) + ROOM * half + weight * price[with[r]] - half;
                    };
            };
        }
    }

    private double earned(int r, double need, double weight) {
        return Math.max(0, need - weight * price[with[r]]);
    }

    /** Weak duality at the prices of need, made feasible: the constant; adds to the gradient of x. */
    double dual(double weight, double[] dual, int at, double[] gradient, int first) {
        double sum = 0;
        double most = 0;
        double need = 0;
        for (int r = rows - 1; r >= 0; r--) {
            if (kind[r] == NEED) {
                need = Math.clamp(dual[at + r], 0, weight * lost);
                most = Math.max(most, need);
                sum += price(r, need, gradient, first);
            } else if (kind[r] == CAPACITY) {
                sum += price(r, earned(r, need, weight), gradient, first);
            }
        }
        if (rows > 0 && kind[rows - 1] == STORE) {
            sum += price(rows - 1, most, gradient, first);
        }
        for (int k = 0; k < size; k++) {
            gradient[first + k] += weight * each[k];
        }
        return sum;
    }

    private double price(int r, double y, double[] gradient, int first) {
        for (int k = 0; k < size; k++) {
            gradient[first + k] += y * x[r][k];
        }
        return -y * most[r];
    }

    /** Of locals, variables and the locals' costs: the upper half, with the locals eliminated (Cholesky). */
    double[][] eliminated(double[] slack, double[] dual, int at) {
        int last = locals + size;
        if (h.length <= last) {
            h = new double[last + 1][last + 1];
        }
        for (int i = 0; i <= last; i++) {
            Arrays.fill(h[i], 0, last + 1, 0);
        }
        for (int r = 0; r < rows; r++) {
            double weight = dual[at + r] / slack[at + r];
            for (int i = 0; i < last; i++) {
                double left = weight * entry(r, i);
                for (int j = i; left != 0 && j < last; j++) {
                    h[i][j] += left * entry(r, j);
                }
            }
        }
        for (int i = 0; i < locals; i++) {
            h[i][last] = price[i];
        }
        for (int i = 0; i < locals; i++) {
            double pivot = 1 / Math.sqrt(h[i][i]);
            for (int j = i; j <= last; j++) {
                h[i][j] *= pivot;
            }
            for (int j = i + 1; j < last; j++) {
                double left = h[i][j];
                for (int k = j; left != 0 && k <= last; k++) {
                    h[j][k] -= left * h[i][k];
                }
            }
        }
        return h;
    }

    private double entry(int r, int i) {
        return i < locals ? a[r][i] : x[r][i - locals];
    }
}
