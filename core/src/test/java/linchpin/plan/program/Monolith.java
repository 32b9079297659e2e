package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** One linear program over all futures (Rockafellar and Uryasev 2000), solved by ojAlgo. It knows nothing of merit orders, flows or cuts. */
final class Monolith {

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Program program;
    private final MeritOrder recourse;
    private final List<Pool> pools;
    private final int[][] period;
    private final List<Variable> x = new ArrayList<>();
    private final Map<String, Expression> shared = new HashMap<>();

    private Monolith(Program program, MeritOrder recourse, List<Pool> pools, int[][] period) {
        this.program = program;
        this.recourse = recourse;
        this.pools = pools;
        this.period = period;
    }

    static Monolith of(Program program, MeritOrder recourse) {
        return new Monolith(program, recourse, List.of(), new int[0][]);
    }

    static Monolith of(Program program, MeritOrder recourse, List<Pool> pools, int[][] period) {
        return new Monolith(program, recourse, pools, period);
    }

    double solve() {
        int futures = recourse.futures();
        double weight = program.risk().weight();
        for (int v = 0; v < program.size(); v++) {
            x.add(model.newVariable("x" + v)
                    .lower(0)
                    .upper(program.limits().upper()[v])
                    .weight((1 + weight) * program.costs()[v] + mean(recourse.direct(v))));
        }
        for (Limits.Row row : program.limits().rows()) {
            Expression limit = expression().upper(row.most());
            for (int k = 0; k < row.variables().length; k++) {
                limit.set(x.get(row.variables()[k]), row.coefficients()[k]);
            }
        }
        Variable threshold = model.newVariable("threshold").weight(weight);
        for (int s = 0; s < futures; s++) {
            Variable tail = model.newVariable("tail" + s)
                    .lower(0)
                    .weight(weight / futures / (1 - program.risk().level()));
            Expression over =
                    expression().upper(-recourse.base()[s]).set(threshold, -1).set(tail, -1);
            for (int v = 0; v < program.size(); v++) {
                float[] direct = recourse.direct(v);
                if (direct != null) {
                    over.set(x.get(v), direct[s]);
                }
            }
            for (int b = 0; b < recourse.all().size(); b++) {
                future(b, s, futures, over);
            }
        }
        var result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return result.getValue() + Arrays.stream(recourse.base()).average().orElse(0);
    }

    private static double mean(float @Nullable [] each) {
        double sum = 0;
        for (int s = 0; each != null && s < each.length; s++) {
            sum += each[s] / (double) each.length;
        }
        return sum;
    }

    private Expression expression() {
        return model.newExpression("row" + model.countExpressions());
    }

    private void future(int b, int s, int futures, Expression over) {
        Block block = recourse.all().get(b);
        var cells = block.cells();
        int options = block.options().length;
        if (cells.start()[s] == cells.start()[s + 1]) {
            return;
        }
        Expression store = expression().upper(block.store().given());
        if (block.store().variable() >= 0) {
            store.set(x.get(block.store().variable()), -block.store().each());
        }
        for (int cell = cells.start()[s]; cell < cells.start()[s + 1]; cell++) {
            Expression served = expression().lower(cells.need()[cell]);
            for (int k = 0; k < block.shifts().length; k++) {
                served.set(x.get(block.shifts()[k]), cells.less()[cell * block.shifts().length + k]);
            }
            Variable lost = variable().weight(block.lost()[s] / (double) futures);
            over.set(lost, block.lost()[s]);
            Variable stored = variable();
            served.set(lost, 1).set(stored, 1);
            store.set(stored, 1);
            for (int j = 0; j < options; j++) {
                Variable taken = variable().weight(block.prices()[j] / futures);
                served.set(taken, 1);
                over.set(taken, block.prices()[j]);
                Expression capacity =
                        expression().upper(cells.standing()[cell * options + j]).set(taken, 1);
                if (block.options()[j] >= 0) {
                    capacity.set(x.get(block.options()[j]), -cells.each()[cell * options + j]);
                }
                share(b, j, s, cell, taken);
            }
        }
    }

    private Variable variable() {
        return model.newVariable("y" + model.countVariables()).lower(0);
    }

    private void share(int b, int j, int s, int cell, Variable taken) {
        for (int k = 0; k < pools.size(); k++) {
            Pool pool = pools.get(k);
            if (pool.members().contains(new Pool.Member(b, j))) {
                shared.computeIfAbsent(k + " " + s + " " + period[b][cell], name -> pool(pool))
                        .set(taken, 1);
            }
        }
    }

    private Expression pool(Pool pool) {
        Expression row = expression().upper(pool.most());
        for (int k = 0; k < pool.variables().length; k++) {
            row.set(x.get(pool.variables()[k]), pool.each()[k]);
        }
        return row;
    }
}
