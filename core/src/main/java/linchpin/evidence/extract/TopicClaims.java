package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Pole;
import linchpin.evidence.Claim.Slot;
import linchpin.evidence.Paper;
import linchpin.evidence.Sentence;
import linchpin.evidence.Topic;

/** Statements that take a side on a topic. */
final class TopicClaims {

    private static final Pattern MEASURE =
            Pattern.compile("\\b" + TopicWords.MEASURES + "\\b", Pattern.CASE_INSENSITIVE);

    private final List<Sentence> sentences;
    private final Scene scene;

    TopicClaims(List<Sentence> sentences, Scene scene) {
        this.sentences = sentences;
        this.scene = scene;
    }

    List<Claim> all() {
        var claims = new ArrayList<Claim>();
        for (Sentence s : sentences) {
            if (scene.isHeading(s)) {
                continue;
            }
            for (TopicWords words : TopicWords.ALL) {
                if (needed(words, s)) {
                    side(words, s, words.no(), Pole.NO, claims);
                    side(words, s, words.yes(), Pole.YES, claims);
                }
            }
        }
        return claims;
    }

    private boolean needed(TopicWords words, Sentence s) {
        if (words.needs().matcher(Plain.of(s)).find()) {
            return true;
        }
        // "It" and "this" carry the treaty or the sanctions over from the sentence before.
        int before = s.index() - 1;
        return words.who() != TopicWords.Who.EACH
                && before >= 0
                && sentences.get(before).paragraph() == s.paragraph()
                && Plain.of(s).matches("(?i)(?:it|they|these|this|the \\w+) .*")
                && words.needs().matcher(Plain.of(sentences.get(before))).find();
    }

    private void side(TopicWords words, Sentence s, Pattern pattern, Pole pole, List<Claim> claims) {
        String plain = Plain.of(s);
        Matcher m = pattern.matcher(plain);
        while (m.find()) {
            boolean taken = claims.stream()
                    .anyMatch(c -> c.quote().equals(Paper.quote(s)) && c.slot().topic() == words.topic());
            if (taken) {
                return;
            }
            boolean denied = Modality.denied(plain, m.start());
            if (denied && words.topic() == Topic.STANCE && pole == Pole.NO) {
                // Who does not condemn has not approved.
                continue;
            }
            Pole says = denied ? pole.opposite() : pole;
            var certainty = Modality.of(plain, m.start(), m.start());
            for (Slot slot : slots(words, s, m)) {
                claims.add(new Claim(
                        slot, says, null, certainty, Years.in(plain), Attributions.of(plain), Paper.quote(s)));
            }
        }
    }

    private List<Slot> slots(TopicWords words, Sentence s, Matcher m) {
        return switch (words.who()) {
            case EACH -> each(words.topic(), s, m);
            case PARTIES -> {
                var parties = scene.parties(s.index(), m.start());
                yield parties.size() < 2 ? List.of() : List.of(new Slot(parties, words.topic(), List.of(), ""));
            }
            case MEASURE -> measure(s, m);
            case FOR -> beneficiaries(words.topic(), s, m);
        };
    }

    private List<Slot> each(Topic topic, Sentence s, Matcher m) {
        var holders = scene.holder(s.index(), m.start());
        var others = scene.named(s.index(), 0, Plain.of(s).length());
        return holders.stream()
                .map(h -> new Slot(
                        List.of(h),
                        topic,
                        others.stream()
                                .filter(o -> !holders.contains(o) || topic == Topic.PRESENCE && !o.equals(h))
                                .toList(),
                        matter(topic, s)))
                .toList();
    }

    /** What is said to rise, or what is asked for; other topics say it all themselves. */
    private static String matter(Topic topic, Sentence s) {
        if (topic != Topic.TREND) {
            return "";
        }
        return TopicWords.ALL.stream()
                .filter(w -> w.topic() == topic)
                .findFirst()
                .flatMap(w -> first(w.needs(), Plain.of(s)))
                .map(w -> w.toLowerCase(java.util.Locale.ROOT).replaceFirst("s$", ""))
                .orElse("");
    }

    private static Optional<String> first(Pattern pattern, String plain) {
        Matcher m = pattern.matcher(plain);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    private List<Slot> measure(Sentence s, Matcher m) {
        String plain = Plain.of(s);
        Matcher measure = MEASURE.matcher(plain);
        String word = "";
        int at = Integer.MAX_VALUE;
        while (measure.find()) {
            if (Math.abs(measure.start() - m.start()) < Math.abs(at - m.start()) || at == Integer.MAX_VALUE) {
                at = measure.start();
                word = measure.group();
            }
        }
        if (word.isEmpty()) {
            word = s.index() > 0
                    ? first(MEASURE, Plain.of(sentences.get(s.index() - 1))).orElse("")
                    : "";
        }
        if (word.isEmpty()) {
            return List.of();
        }
        String thing = word.toLowerCase(java.util.Locale.ROOT)
                .replaceFirst(" regimes?$", "")
                .replaceFirst("([^s])s$", "$1");
        var targets = new ArrayList<>(scene.named(s.index(), 0, plain.length()));
        if (targets.isEmpty()) {
            targets.addAll(scene.before(s.index()));
        }
        return List.of(new Slot(List.of(), Topic.EFFECT, targets, thing));
    }

    private static final Pattern FOR = Pattern.compile("^(?:For|To) ");

    private List<Slot> beneficiaries(Topic topic, Sentence s, Matcher m) {
        var parties = scene.parties(s.index(), m.start());
        var groups = scene.groups(s.index());
        List<String> holders = !groups.isEmpty()
                        && FOR.matcher(Plain.of(s)).find()
                        && groups.getFirst().getFirst().start() <= 8
                ? groups.getFirst().stream().map(g -> g.actor()).distinct().toList()
                : scene.holder(s.index(), m.start());
        return holders.stream()
                .map(h -> new Slot(
                        List.of(h),
                        topic,
                        parties.stream().filter(p -> !p.equals(h)).toList(),
                        ""))
                .toList();
    }
}
