package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import linchpin.plan.program.LevelMethod.Effort;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The same optimum as one linear program over all futures (Rockafellar and Uryasev 2000), which knows nothing of merit orders. */
class MonolithTest {

    @Test
    void thePlanEqualsTheMonolithToAMillionth() {
        assertEqual(ProgramCases.many(6, 2, 60, 0.3, 0.3, new Risk(1, 0.9)), 2, new Effort(1e-7, 600), 1e-6);
    }

    /** Too large for the general solver here. The bound is by weak duality, so it is below the monolith's optimum, and the plan above it. */
    @Test
    void twoHundredVariablesAndAThousandFuturesAreProvenToAMillionth() {
        Program program = ProgramCases.many(50, 2, 1000, 0.04, 0.3, new Risk(1, 0.9));
        var solved = LevelMethod.solve(program, new Effort(1e-6, 600));
        assertThat(solved.gap()).isBetween(0.0, 1e-6);
        assertThat(solved.objective()).isEqualTo(program.objective(solved.x()));
        assertThat(program.limits().hold(solved.x(), 0)).isTrue();
    }

    private static void assertEqual(Program program, int options, Effort effort, double far) {
        long started = System.nanoTime();
        var solved = LevelMethod.solve(program, effort);
        long between = System.nanoTime();
        double whole = monolith(program, options);
        System.out.printf(
                "Plan %.9f, bound %.9f, %d looks, %.1f s; monolith %.9f, %.1f s%n",
                solved.objective(),
                solved.bound(),
                solved.looks(),
                (between - started) / 1e9,
                whole,
                (System.nanoTime() - between) / 1e9);
        assertThat(solved.bound()).isLessThanOrEqualTo(whole * (1 + 1e-7));
        assertThat(solved.objective()).isGreaterThanOrEqualTo(whole * (1 - 1e-7));
        assertThat(solved.objective() / whole).isCloseTo(1, within(far));
        assertThat(program.limits().hold(solved.x(), 1e-9)).isTrue();
    }

    private static double monolith(Program program, int options) {
        var model = new ExpressionsBasedModel();
        int n = program.size();
        int futures = program.recourse().futures();
        double weight = program.risk().weight();
        var x = new ArrayList<Variable>();
        for (int v = 0; v < n; v++) {
            x.add(model.newVariable("x" + v)
                    .lower(0)
                    .upper(program.limits().upper()[v])
                    .weight((1 + weight) * program.costs()[v]));
        }
        for (Limits.Row row : program.limits().rows()) {
            Expression limit =
                    model.newExpression("row" + model.countExpressions()).upper(row.most());
            for (int k = 0; k < row.variables().length; k++) {
                limit.set(x.get(row.variables()[k]), row.coefficients()[k]);
            }
        }
        Variable threshold = model.newVariable("threshold").weight(weight);
        var over = new ArrayList<Expression>();
        for (int s = 0; s < futures; s++) {
            Variable tail = model.newVariable("tail" + s)
                    .lower(0)
                    .weight(weight / futures / (1 - program.risk().level()));
            over.add(model.newExpression("over" + s).upper(0).set(threshold, -1).set(tail, -1));
        }
        for (Block block : ((MeritOrder) program.recourse()).all()) {
            for (int s = 0; s < futures; s++) {
                future(model, x, block, s, options, futures, over.get(s));
            }
        }
        var result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return result.getValue();
    }

    private static void future(
            ExpressionsBasedModel model,
            ArrayList<Variable> x,
            Block block,
            int s,
            int options,
            int futures,
            Expression over) {
        var cells = block.cells();
        if (cells.start()[s] == cells.start()[s + 1]) {
            return;
        }
        Expression store = model.newExpression("store" + model.countExpressions())
                .upper(block.store().given());
        store.set(x.get(block.store().variable()), -block.store().each());
        for (int cell = cells.start()[s]; cell < cells.start()[s + 1]; cell++) {
            Expression served =
                    model.newExpression("served" + model.countExpressions()).lower(cells.need()[cell]);
            for (int k = 0; k < block.shifts().length; k++) {
                served.set(x.get(block.shifts()[k]), cells.less()[cell * block.shifts().length + k]);
            }
            Variable lost = model.newVariable("lost" + model.countVariables())
                    .lower(0)
                    .weight(block.lost()[s] / (double) futures);
            over.set(lost, block.lost()[s]);
            Variable stored =
                    model.newVariable("stored" + model.countVariables()).lower(0);
            served.set(lost, 1).set(stored, 1);
            store.set(stored, 1);
            for (int j = 0; j < options; j++) {
                Variable taken = model.newVariable("taken" + model.countVariables())
                        .lower(0)
                        .weight(block.prices()[j] / futures);
                served.set(taken, 1);
                over.set(taken, block.prices()[j]);
                model.newExpression("capacity" + model.countExpressions())
                        .upper(cells.standing()[cell * options + j])
                        .set(taken, 1)
                        .set(x.get(block.options()[j]), -cells.each()[cell * options + j]);
            }
        }
    }
}
