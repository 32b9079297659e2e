package linchpin.plan;

import java.util.Arrays;
import java.util.List;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.plan.program.Block;

/** What an item lacks in each future and month, and what can serve it there. */
final class Needs {

    private final Sample sample;
    private final List<Step> steps;
    private final Orders[] orders;
    private final int[] months;
    private final Block.Cells cells;

    /** A variable that serves need, or a source that is ready anyway. */
    record Served(int variable, int source, double price) {}

    Needs(Sample sample, List<Step> steps, Orders[] orders, Item item, int[] shifts, List<Served> options) {
        this.sample = sample;
        this.steps = steps;
        this.orders = orders;
        int months = sample.months();
        int all = sample.futures() * months;
        int k = options.size();
        int[] start = new int[sample.futures() + 1];
        float[] need = new float[all];
        float[] less = new float[all * shifts.length];
        float[] standing = new float[all * k];
        float[] each = new float[all * k];
        float month = (float) sample.month(item);
        float[] gone = sample.stopped(item.lane());
        int[] when = new int[all];
        int cell = 0;
        for (int f = 0; f < sample.futures(); f++) {
            start[f] = cell;
            double onset = -1;
            for (int m = 0; m < months; m++) {
                int c = f * months + m;
                onset = gone[c] <= 0 ? -1 : onset < 0 ? m : onset;
                if (item.kind().instrument() || !needed(item, shifts, c)) {
                    continue;
                }
                when[cell] = m;
                need[cell] = gone[c] * month;
                for (int h = 0; h < shifts.length; h++) {
                    float there = (float) orders[shifts[h]].there(f, m);
                    float other = sample.stopped(
                                    Sample.source(item, steps.get(shifts[h])).lane())[c];
                    less[cell * shifts.length + h] = there * (gone[c] - other) * month;
                }
                for (int j = 0; j < k; j++) {
                    serve(item, options.get(j), f, m, onset, cell * k + j, standing, each);
                }
                cell++;
            }
        }
        start[sample.futures()] = cell;
        this.months = Arrays.copyOf(when, cell);
        cells = new Block.Cells(
                start,
                Arrays.copyOf(need, cell),
                Arrays.copyOf(less, cell * shifts.length),
                Arrays.copyOf(standing, cell * k),
                Arrays.copyOf(each, cell * k));
    }

    private boolean needed(Item item, int[] shifts, int c) {
        boolean some = sample.stopped(item.lane())[c] > 0;
        for (int v : shifts) {
            some |= sample.stopped(Sample.source(item, steps.get(v)).lane())[c] > 0;
        }
        return some;
    }

    private void serve(Item item, Served by, int f, int m, double onset, int at, float[] standing, float[] each) {
        Alternative source = item.alternatives().get(by.source);
        double comes = sample.month(item) * (1 - sample.stopped(source.lane())[f * sample.months() + m]);
        double anyway =
                source.ready() && onset >= 0 ? Math.clamp(m + 1 - onset - Tariff.months(source.leadDays()), 0, 1) : 0;
        if (by.variable < 0) {
            standing[at] = (float) (comes * source.capacity() * anyway);
        } else {
            each[at] = (float) (comes * Math.max(0, orders[by.variable].there(f, m) - anyway));
        }
    }

    Block.Cells cells() {
        return cells;
    }

    /** The month of each cell. */
    int[] months() {
        return months;
    }
}
