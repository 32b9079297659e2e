package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Pole;
import linchpin.evidence.Claim.Slot;
import linchpin.evidence.Gazetteer.Kind;
import linchpin.evidence.Paper;
import linchpin.evidence.Sentence;
import linchpin.evidence.Topic;

/** What a thing is said to be: a new Cold War, a defence pact, a meeting in a place. */
final class Things {

    private static final Pattern LIKENESS = Pattern.compile(
            "\\b(?:returns? to|revival of|rerun of|repeat of|replay of|echo(?:es)? of|version of|start of|beginning of|dawn of|[Nn]ew|another|second|return of|sign of)"
                    + " (?:an? |the |its )?(?:new )?(?:\")?((?:\\p{Lu}\\p{L}+[ -])+(?:War|Crisis|Depression|Curtain|Game|Spring|Revolution|Wall|Conference|Entente|Munich|Vietnam|Versailles))\\b");

    private static final Pattern PACT = Pattern.compile(
            "\\b(?<count>trilateral |bilateral |tripartite )?(?:mutual |joint |collective |military |security |formal )*(?:defen[cs]e (?:pact|treaty|alliance)|military alliance)\\b"
                    + "|\\b(?<count2>trilateral |bilateral |tripartite )(?:mutual |military |security )*defen[cs]e (?:agreement|accord)\\b|\\bmutual[- ]defen[cs]e (?:pact|treaty|agreement)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH =
            Pattern.compile("^[^.;]{0,40}?\\b(?:with|between|of|among) (?:the )?", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:meetings?|summit|talks|met|meets|visited|visit|held talks|hosted)\\b[^.;]{0,80}?\\b(?:in|at) (?<place>(?:the )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})");

    private final List<Sentence> sentences;
    private final Scene scene;

    Things(List<Sentence> sentences, Scene scene) {
        this.sentences = sentences;
        this.scene = scene;
    }

    List<Claim> all() {
        var claims = new ArrayList<Claim>();
        for (Sentence s : sentences) {
            likeness(s, claims);
            if (!scene.isHeading(s)) {
                pact(s, claims);
                meeting(s, claims);
            }
        }
        return claims;
    }

    private void likeness(Sentence s, List<Claim> claims) {
        Matcher m = LIKENESS.matcher(Plain.of(s));
        if (m.find()) {
            String what = m.group(1).toLowerCase(Locale.ROOT).replace('-', ' ');
            boolean denied = Modality.denied(Plain.of(s), m.start())
                    || Plain.of(s)
                            .substring(0, m.start())
                            .matches("(?i).*\\b(?:not|n't) (?:simply )?(?:a |an )?(?:simple |mere )?$");
            claims.add(claim(
                    s,
                    m.start(),
                    m.end(),
                    new Slot(List.of(), Topic.LIKENESS, List.of(), what),
                    denied ? Pole.NO : Pole.YES));
        }
    }

    /** The parties of a pact: the names before it, and those it is made "with". */
    private void pact(Sentence s, List<Claim> claims) {
        Matcher m = PACT.matcher(Plain.of(s));
        while (m.find()) {
            var parties = new LinkedHashSet<String>();
            var groups = scene.groups(s.index());
            groups.stream()
                    .filter(g -> g.getLast().end() <= m.start())
                    .reduce((a, b) -> b)
                    .ifPresent(g -> g.forEach(x -> parties.add(x.actor())));
            String after = Plain.of(s).substring(m.end());
            Matcher with = WITH.matcher(after);
            if (with.find()) {
                int at = m.end() + with.end();
                groups.stream()
                        .filter(g -> Math.abs(g.getFirst().start() - at) <= 4)
                        .forEach(g -> g.forEach(x -> parties.add(x.actor())));
            }
            String count = String.valueOf(m.group("count")) + m.group("count2");
            int wanted = count.contains("ri") ? 3 : 2;
            if (parties.size() < wanted && wanted == 3) {
                parties.clear();
                for (int n = Math.max(0, s.index() - 2); n < s.index(); n++) {
                    if (sentences.get(n).paragraph() == s.paragraph()) {
                        parties.addAll(scene.named(n, 0, Integer.MAX_VALUE));
                    }
                }
            }
            if (parties.size() >= 2 && parties.size() <= 4 && (wanted == 2 || parties.size() == 3)) {
                boolean denied = Modality.denied(Plain.of(s), m.start());
                claims.add(claim(
                        s,
                        m.start(),
                        m.end(),
                        new Slot(List.copyOf(parties), Topic.TREATY, List.of(), "defence"),
                        denied ? Pole.NO : Pole.YES));
            }
        }
    }

    private void meeting(Sentence s, List<Claim> claims) {
        Matcher m = MEETING.matcher(Plain.of(s));
        if (!m.find()) {
            return;
        }
        String place = m.group("place").replaceFirst("^the ", "").replaceFirst("'s$", "");
        int at = m.start("place");
        boolean state = scene.of(s.index()).stream()
                .anyMatch(x -> x.kind() == Kind.STATE && x.start() <= at + 4 && x.end() > at);
        boolean month = Years.monthIn(" in " + place) > 0;
        var parties = scene.groups(s.index()).stream()
                .flatMap(List::stream)
                .filter(x -> x.end() <= at)
                .map(x -> x.actor())
                .distinct()
                .toList();
        if (parties.size() < 2 || state || month) {
            return;
        }
        int when = Years.in(Plain.of(s));
        int named = Years.monthIn(Plain.of(s));
        claims.add(new Claim(
                new Slot(parties, Topic.MEETING, List.of(), place + (named > 0 ? "|" + named : "")),
                Pole.NONE,
                null,
                Modality.of(Plain.of(s), m.start(), m.start() + 1),
                when,
                Attributions.of(Plain.of(s)),
                Paper.quote(s)));
    }

    private static Claim claim(Sentence s, int at, int end, Slot slot, Pole pole) {
        return new Claim(
                slot,
                pole,
                null,
                Modality.of(Plain.of(s), at, end),
                Years.in(Plain.of(s)),
                Attributions.of(Plain.of(s)),
                Paper.quote(s));
    }
}
