package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.plan.program.LevelMethod.Effort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * 200 variables and 1,000 futures against one linear program, by ojAlgo. The recourse of a block in a future is the largest of a few
 * affine functions; rows that are far from tight at the plan are left out. With fewer rows an optimum is not higher; where its point costs in
 * all futures what the program says, it is the optimum of the whole.
 */
@Tag("marathon")
class LargeMonolithTest {

    private static final double NEAR = 0.02;
    private static final double NEAR_TAIL = 0.97;

    private final Program program = ProgramCases.many(50, 2, 1000, 0.04, 0.3, new Risk(1, 0.9));
    private final MeritOrder recourse = (MeritOrder) program.recourse();
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> x = new ArrayList<>();

    /** {@code constant + slope·x} over the variables of one block. */
    private record Row(double constant, int[] variables, double[] slope) {

        double at(double[] x) {
            double sum = constant;
            for (int k = 0; k < variables.length; k++) {
                sum += slope[k] * x[variables[k]];
            }
            return sum;
        }
    }

    @Test
    void thePlanIsTheOptimumOfOneLinearProgramToAMillionth() {
        var solved = LevelMethod.solve(program, new Effort(1e-6, 600));
        double weight = program.risk().weight();
        double[] upper = program.limits().upper();
        for (int v = 0; v < upper.length; v++) {
            x.add(model.newVariable("x" + v).lower(0).upper(upper[v]).weight((1 + weight) * program.costs()[v]));
        }
        Limits.Row budget = program.limits().rows().getFirst();
        Expression spent = expression().upper(budget.most());
        for (int k = 0; k < budget.variables().length; k++) {
            spent.set(x.get(budget.variables()[k]), budget.coefficients()[k]);
        }
        Expression[] over = over(solved.x(), weight);
        for (Block block : recourse.all()) {
            for (int s = 0; s < recourse.futures(); s++) {
                if (block.cells().start()[s] < block.cells().start()[s + 1]) {
                    piece(rows(block, s), solved.x(), over[s]);
                }
            }
        }
        var result = model.minimise();
        double[] there = new double[upper.length];
        Arrays.setAll(there, v -> Math.clamp(result.doubleValue(v), 0, upper[v]));
        double whole = program.objective(there);
        assertThat(result.getState().isOptimal()).isTrue();
        assertThat(result.getValue() / whole).isCloseTo(1, within(1e-8));
        assertThat(program.limits().hold(there, 1e-9)).isTrue();
        assertThat(solved.objective() / whole).isCloseTo(1, within(1e-6));
        assertThat(solved.bound()).isLessThanOrEqualTo(whole * (1 + 1e-8));
    }

    /** By future: its cost beyond the threshold, which its tail must cover; null where the plan's cost is far below the tail. */
    private @Nullable Expression[] over(double[] plan, double weight) {
        double[] totals = program.totals(plan);
        double[] sorted = totals.clone();
        Arrays.sort(sorted);
        double level = program.risk().level();
        double start = sorted[(int) (level * sorted.length)];
        Variable threshold =
                model.newVariable("threshold").lower(0).upper(10 * start).weight(weight);
        Expression[] over = new Expression[totals.length];
        for (int s = 0; s < over.length; s++) {
            if (totals[s] > NEAR_TAIL * start) {
                Variable tail = model.newVariable("tail" + s).lower(0).weight(weight / over.length / (1 - level));
                over[s] = expression().upper(0).set(threshold, -1).set(tail, -1);
            }
        }
        return over;
    }

    private Expression expression() {
        return model.newExpression("row" + model.countExpressions());
    }

    private void piece(List<Row> rows, double[] plan, @Nullable Expression over) {
        double most = rows.stream().mapToDouble(r -> r.at(plan)).max().orElse(0);
        Variable cost =
                model.newVariable("cost" + model.countVariables()).lower(0).weight(1.0 / recourse.futures());
        if (over != null) {
            over.set(cost, 1);
        }
        for (Row row : rows) {
            if (row.at(plan) >= Math.max(0, most) - NEAR) {
                Expression above = expression().lower(row.constant()).set(cost, 1);
                for (int k = 0; k < row.variables().length; k++) {
                    above.set(x.get(row.variables()[k]), -row.slope()[k]);
                }
            }
        }
    }

    /** One for each price that the need may have: an option's, or that of going without. One cell a future. */
    private static List<Row> rows(Block block, int s) {
        var cells = block.cells();
        int cell = cells.start()[s];
        int options = block.options().length;
        var rows = new ArrayList<Row>();
        for (int level = 0; level <= options; level++) {
            double price = level == options ? block.lost()[s] : Math.min(block.prices()[level], block.lost()[s]);
            int[] variables = new int[options + 2];
            double[] slope = new double[options + 2];
            variables[0] = block.store().variable();
            slope[0] = -price * block.store().each();
            variables[1] = block.shifts()[0];
            slope[1] = -price * cells.less()[cell];
            double constant = price * (cells.need()[cell] - block.store().given());
            for (int j = 0; j < options; j++) {
                double gain = Math.max(0, price - block.prices()[j]);
                constant -= gain * cells.standing()[cell * options + j];
                variables[2 + j] = block.options()[j];
                slope[2 + j] = -gain * cells.each()[cell * options + j];
            }
            rows.add(new Row(constant, variables, slope));
        }
        return rows;
    }
}
