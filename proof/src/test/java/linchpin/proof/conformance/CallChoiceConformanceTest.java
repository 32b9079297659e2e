package linchpin.proof.conformance;

import java.util.List;
import linchpin.behavior.ConditionalLogit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The dynamic network actor model of 439 phone calls among 84 students: who calls, and whom (Stadtfeld and Block 2017; data
 * of the MIT Social Evolution study, Madan et al. 2012; reference fit by goldfish 1.7.0).
 */
class CallChoiceConformanceTest {

    private static final int DIGITS = 8;
    private static final double RELATIVE = 1e-9;
    private static final List<String> CHOICE = List.of("inertia", "reciprocity", "transitivity");
    private static final List<String> RATE = List.of("in-degree", "out-degree");

    private final References references = References.of("behavior/dynam_social_evolution");
    private final JsonNode expected = references.json("expected.json");
    private final List<String> actors = references.lines("actors.csv");
    private final List<CallGraph.Call> calls = CallGraph.read(actors, references.lines("calls.csv"));

    @Test
    void whomToCall() {
        var table = new SideBySide("DyNAM choice, 439 calls, 83 alternatives each");
        var fit = compare(table, CHOICE, choices(false), expected.get("choice"));
        table.digits("log-likelihood as goldfish prints it", -696.72, fit.logLikelihood(), 2);
        table.judge();
    }

    @Test
    void whomToCallWhereNobodyIsExcluded() {
        var table = new SideBySide("DyNAM choice with the caller among the 84 alternatives");
        var fit = ConditionalLogit.fit(choices(true), CHOICE, ConditionalLogit.Prior.none(3));
        table.digits("log-likelihood", -697.654, fit.logLikelihood(), 3);
        table.judge();
    }

    @Test
    void whoCallsNext() {
        var data = new ConditionalLogit.Data(2);
        var graph = new CallGraph(actors.size() - 1);
        for (CallGraph.Call call : calls) {
            graph.sender(call, data);
            graph.add(call);
        }
        var table = new SideBySide("DyNAM rate, ordinal, 439 calls, 84 alternatives each");
        var fit = compare(table, RATE, data, expected.get("rate"));
        table.digits("log-likelihood as goldfish prints it", -1750.9, fit.logLikelihood(), 1);
        table.judge();
    }

    private ConditionalLogit.Data choices(boolean withSelf) {
        var data = new ConditionalLogit.Data(3);
        var graph = new CallGraph(actors.size() - 1);
        for (CallGraph.Call call : calls) {
            graph.choice(call, withSelf, data);
            graph.add(call);
        }
        return data;
    }

    private static ConditionalLogit.Fit compare(
            SideBySide table, List<String> names, ConditionalLogit.Data data, JsonNode reference) {
        var fit = ConditionalLogit.fit(data, names, ConditionalLogit.Prior.none(names.size()));
        for (int f = 0; f < names.size(); f++) {
            String name = names.get(f);
            table.digits(name, reference.get("coef").get(f).doubleValue(), fit.coefficient(name), DIGITS);
            table.digits(
                    name + ", standard error",
                    reference.get("se").get(f).doubleValue(),
                    fit.standardError(name),
                    DIGITS);
        }
        table.relative("log-likelihood", reference.get("loglik").doubleValue(), fit.logLikelihood(), RELATIVE);
        return fit;
    }
}
