package linchpin.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import linchpin.app.study.Findings;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.future.Effect;

/**
 * What can be said of policies: by the total interval alone, and of how the others answer. What a policy adds by its own
 * acts is no finding.
 */
final class PolicyWords {

    private record Told(PolicyFinding policy, ClassEffect on) {}

    private PolicyWords() {}

    /** One sentence on all policies together. */
    static String sentence(Findings findings) {
        List<PolicyFinding> policies = findings.policies();
        if (policies.isEmpty()) {
            return "No policy was compared.";
        }
        List<Told> told = policies.stream()
                .flatMap(p -> p.effects().stream()
                        .filter(e -> e.response().distinguishable())
                        .map(e -> new Told(p, e)))
                .sorted(Comparator.comparingDouble(
                        (Told t) -> -Math.abs(t.on().response().value())))
                .toList();
        return told.isEmpty() ? nothing(policies, Noise.of(findings)) : something(policies, told);
    }

    private static String nothing(List<PolicyFinding> policies, Noise noise) {
        double least = responses(policies).stream()
                .mapToDouble(Effect::detectable)
                .min()
                .orElse(Double.NaN);
        return "None of the %s compared can be told from doing nothing: a change of less than %s%spoints would have gone unseen in every case%s."
                .formatted(
                        Say.count(policies.size(), "policy", "policies"),
                        Digits.size(100 * least),
                        Digits.NBSP,
                        noise.costliest(responses(policies))
                                .map(c -> ", and what costs most is not knowing " + c)
                                .orElse(""));
    }

    private static String something(List<PolicyFinding> policies, List<Told> told) {
        Told most = told.getFirst();
        Effect effect = most.on().response();
        return "Of %s policy effects compared at once, %s can be told from zero: %s%s would change %s by %s%spoints (95 %% interval %s)%s."
                .formatted(
                        Say.number(responses(policies).size()),
                        Say.number(told.size()),
                        told.size() == 1 ? "" : "the largest, ",
                        Say.quoted(most.policy().title()),
                        Say.quoted(most.on().classTitle()),
                        Digits.points(effect.value(), effect.total()),
                        Digits.NBSP,
                        Digits.points(effect.total()),
                        elicited(most.policy()) ? ", if its assumed size holds" : "");
    }

    /** Whether any size that the policy uses is a judgement and no measurement. */
    static boolean elicited(PolicyFinding policy) {
        return policy.kinds().stream().anyMatch(k -> k.toLowerCase(Locale.ROOT).equals("elicited"));
    }

    static List<Effect> responses(List<PolicyFinding> policies) {
        return policies.stream()
                .flatMap(p -> p.effects().stream())
                .map(ClassEffect::response)
                .toList();
    }

    /** What can be told of one policy, in a sentence. */
    static String verdict(PolicyFinding policy, Noise noise) {
        List<Effect> effects = responses(List.of(policy));
        if (effects.stream().allMatch(Effect::identical)) {
            return "Every future ends as without it.";
        }
        String costliest = noise.costliest(effects)
                .map(c -> "; costliest uncertainty: " + c)
                .orElse("");
        List<String> told = policy.effects().stream()
                .filter(e -> e.response().distinguishable())
                .map(e -> Say.quoted(e.classTitle()))
                .toList();
        if (!told.isEmpty()) {
            return "Can be told from nothing on %s%s.".formatted(Say.list(told), costliest);
        }
        double least = effects.stream().mapToDouble(Effect::detectable).min().orElse(Double.NaN);
        double most = effects.stream().mapToDouble(Effect::detectable).max().orElse(Double.NaN);
        return "Cannot be told from nothing; the smallest change that would have been seen is %s to %s%spoints%s."
                .formatted(Digits.size(100 * least), Digits.size(100 * most), Digits.NBSP, costliest);
    }
}
