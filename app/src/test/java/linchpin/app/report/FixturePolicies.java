package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.app.study.PolicyFinding;
import linchpin.future.Effect;
import linchpin.future.Interval;
import linchpin.future.Probability;

/** Invented policies: one whose effect stands out, several that do not. */
final class FixturePolicies {

    private static final String[] TITLES = {
        "Tighten sanctions",
        "Conditional incentive",
        "Press China",
        "Diversify energy",
        "Strengthen posture",
        "Open channels"
    };

    private FixturePolicies() {}

    static List<PolicyFinding> all() {
        List<PolicyFinding> policies = new ArrayList<>();
        for (int p = 0; p < TITLES.length; p++) {
            List<PolicyFinding.ClassEffect> effects = new ArrayList<>();
            for (int c = 0; c < Fixture.TITLES.size(); c++) {
                effects.add(new PolicyFinding.ClassEffect(
                        Fixture.id(c), Fixture.TITLES.get(c), with(p, c), effect(p, c), answer(p, c)));
            }
            policies.add(new PolicyFinding(
                    "policy-" + p,
                    TITLES[p],
                    "What the policy is, in one sentence that a reader understands.",
                    List.of(
                            "SANCTION by USA and EU on RUS in months 1, 5, 9 and 13",
                            "lever sanction-pressure from month 1 to 18"),
                    p % 2 == 0 ? List.of("elicited", "published") : List.of("estimated"),
                    effects,
                    List.of(rung(p, 3), rung(p, 0), rung(p, 4))));
        }
        return policies;
    }

    private static PolicyFinding.ClassEffect rung(int p, int c) {
        return new PolicyFinding.ClassEffect(
                Fixture.id(c), Fixture.TITLES.get(c), with(p, c), effect(p, c), answer(p, c));
    }

    private static Probability with(int p, int c) {
        double value = 0.3 + 0.02 * p + 0.03 * c;
        return new Probability(value, Fixture.around(value, 0.02), Fixture.around(value, 0.2), 2000);
    }

    /** The first policy meets one class by its own acts alone. */
    private static Effect answer(int p, int c) {
        return p == 0 && c == 1 ? effect(4, 2) : effect(p, c);
    }

    private static Effect effect(int p, int c) {
        double value = 0.03 * Math.sin(1 + p * 2.3 + c * 1.1);
        double total = p == 1 && c == 0 ? 0.02 : 0.09 + 0.02 * c;
        if (p == 1 && c == 0) {
            value = -0.06;
        }
        return new Effect(
                value,
                new Interval(value - 0.013, value + 0.013),
                new Interval(value - total, value + total),
                total * 1.43,
                new Effect.Costliest(
                        "lever." + TITLES[p].toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".size", 0.43),
                false,
                Math.abs(value) > total);
    }
}
