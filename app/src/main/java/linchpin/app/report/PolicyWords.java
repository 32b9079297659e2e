package linchpin.app.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.PolicyFinding.ClassEffect;
import linchpin.future.Effect;

/** What can be said of policies, by the total interval alone. */
final class PolicyWords {

    private record Told(PolicyFinding policy, ClassEffect on) {}

    private PolicyWords() {}

    /** One sentence on all policies together. */
    static String sentence(List<PolicyFinding> policies) {
        if (policies.isEmpty()) {
            return "No policy was compared.";
        }
        List<Told> told = policies.stream()
                .flatMap(p -> p.effects().stream()
                        .filter(e -> e.effect().distinguishable())
                        .map(e -> new Told(p, e)))
                .sorted(Comparator.comparingDouble(
                        (Told t) -> -Math.abs(t.on().effect().value())))
                .toList();
        return told.isEmpty() ? nothing(policies) : something(policies, told);
    }

    private static String nothing(List<PolicyFinding> policies) {
        double least =
                effects(policies).stream().mapToDouble(Effect::detectable).min().orElse(Double.NaN);
        String costliest = costliest(effects(policies));
        return "None of the %s compared can be told from doing nothing: a change of less than %s%spoints would have gone unseen in every case%s."
                .formatted(
                        Say.count(policies.size(), "policy", "policies"),
                        Digits.fixed(Math.ceil(100 * least), 0),
                        Digits.NBSP,
                        costliest.isEmpty() ? "" : ", and what costs most is not knowing " + costliest);
    }

    private static String something(List<PolicyFinding> policies, List<Told> told) {
        Told most = told.getFirst();
        Effect effect = most.on().effect();
        return "Of %s compared effects of policies, %s can be told from nothing; the largest: %s changes %s by %s (95%s%% interval %s)%s."
                .formatted(
                        Say.number(effects(policies).size()),
                        Say.number(told.size()),
                        Say.quoted(most.policy().title()),
                        Say.quoted(most.on().classTitle()),
                        Digits.points(effect.value(), effect.total()),
                        Digits.NBSP,
                        Digits.points(effect.total()),
                        elicited(most.policy()) ? ", by an assumed size, not a measured one" : "");
    }

    /** Whether any size that the policy uses is a judgement and no measurement. */
    static boolean elicited(PolicyFinding policy) {
        return policy.kinds().stream().anyMatch(k -> k.toLowerCase(Locale.ROOT).equals("elicited"));
    }

    /** The name whose uncertainty explains most over all effects; empty where none does. */
    static String costliest(List<Effect> effects) {
        Map<String, Double> shares = new LinkedHashMap<>();
        effects.stream()
                .filter(e -> !e.identical() && e.costliest().share() > 0)
                .forEach(e -> shares.merge(e.costliest().name(), e.costliest().share(), Double::sum));
        return shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> Say.quoted(Say.plain(e.getKey())))
                .orElse("");
    }

    static List<Effect> effects(List<PolicyFinding> policies) {
        return policies.stream()
                .flatMap(p -> p.effects().stream())
                .map(ClassEffect::effect)
                .toList();
    }

    /** What can be told of one policy, in a sentence. */
    static String verdict(PolicyFinding policy) {
        List<Effect> effects =
                policy.effects().stream().map(ClassEffect::effect).toList();
        if (effects.stream().allMatch(Effect::identical)) {
            return "Every future ends as without it.";
        }
        List<String> told = policy.effects().stream()
                .filter(e -> e.effect().distinguishable())
                .map(e -> Say.quoted(e.classTitle()))
                .toList();
        if (!told.isEmpty()) {
            return "Can be told from nothing on %s.".formatted(Say.list(told));
        }
        double least = effects.stream().mapToDouble(Effect::detectable).min().orElse(Double.NaN);
        double most = effects.stream().mapToDouble(Effect::detectable).max().orElse(Double.NaN);
        String costliest = costliest(effects);
        return "Cannot be told from nothing; the smallest change that would have been seen is %s to %s%spoints%s."
                .formatted(
                        Digits.fixed(100 * least, 0),
                        Digits.fixed(100 * most, 0),
                        Digits.NBSP,
                        costliest.isEmpty() ? "" : "; costliest uncertainty: " + costliest);
    }
}
