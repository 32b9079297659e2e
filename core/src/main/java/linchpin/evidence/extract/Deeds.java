package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Pole;
import linchpin.evidence.Claim.Slot;
import linchpin.evidence.Gazetteer.Kind;
import linchpin.evidence.Paper;
import linchpin.evidence.Sentence;
import linchpin.evidence.Topic;

/**
 * Who did what to whom, for three families of deeds whose direction a history can check: force, arms, sanctions. By verb
 * ("A shelled B", "B was shelled by A") and by noun ("A's attack on B").
 */
final class Deeds {

    /** The matters of these claims. */
    static final String FORCE = "force";

    static final String ARMS = "arms";

    static final String SANCTIONS = "sanctions";

    private record Family(String matter, Pattern active, Pattern passive, Pattern noun) {}

    private static final String WEAPONS =
            "(?:weapons?|arms|ammunition|munitions|shells|missiles|rockets|artillery|tanks|jets|aircraft|drones|troops|warplanes|air-defen[cs]e systems?)";

    private static final List<Family> FAMILIES = List.of(
            family(
                    FORCE,
                    "(?:attacked|attacks|invaded|invades|bombed|bombs|bombarded|shelled|shells|struck|raided|occupied|annexed|ambushed"
                            + "|(?:fired|fires|launched|launches) (?:[\\w-]+ ){0,4}(?:at|on|against|into|towards?)|opened fire on|went to war (?:with|against)|tested (?:[\\w-]+ ){0,4}(?:on|against|in))",
                    "(?:attacked|invaded|bombed|bombarded|shelled|struck|raided|occupied|annexed|ambushed)",
                    "(?:attacks?|invasion|bombing|bombardment|shelling|strikes?|raids?|assaults?|occupation|annexation|war|aggression) (?:on|of|against|upon)"
                            + "|use of(?= [^.]{2,40} as an? (?:testing|proving|battle|training) ?-?(?:ground|field|range))"),
            family(
                    ARMS,
                    "(?:suppl(?:ied|ies|ying)|provid(?:ed|es|ing)|deliver(?:ed|s|ing)|sent|sends|sending|shipp(?:ed|ing)|ships|transferr?(?:ed|s|ing)|s(?:old|ells?|elling)|armed|arms|arming)(?= [^.;]{0,80}"
                            + WEAPONS + ")",
                    "(?:supplied|provided|armed|equipped) (?:with )?(?:[\\w-]+ ){0,5}" + WEAPONS,
                    "(?:(?:supply|delivery|deliveries|transfers?|shipments?|sales?|provision|exports?) of (?:[\\w-]+ ){0,3}"
                            + WEAPONS + "|arms (?:shipments?|sales|deliveries|transfers|exports)|" + WEAPONS
                            + " (?:shipments?|sales|deliveries|transfers)) to"),
            family(
                    SANCTIONS,
                    "(?:sanctioned|sanctions|blacklisted|embargoed|(?:imposed|imposes|slapped|announced|tightened) (?:[\\w-]+ ){0,4}(?:sanctions|embargo|tariffs) (?:on|against)|blockaded)",
                    "(?:sanctioned|blacklisted|embargoed|blockaded)",
                    "(?:sanctions|embargo|blockade|export ban) (?:on|of|against)"));

    private static Family family(String matter, String active, String passive, String noun) {
        return new Family(
                matter,
                words(
                        "^(?:'s [\\w-]+(?: [\\w-]+)?)?(?: (?:has|have|had|is|are|was|were|also|now|again|repeatedly|recently|actively|reportedly|already|secretly|openly|been)){0,4} "
                                + active + "\\b"),
                words(
                        "^(?: (?:has|have|had|is|are|was|were|also|now|again|repeatedly|recently|reportedly|been|being)){1,4} "
                                + passive + "\\b[^.;]{0,40}? by (?:the )?$"),
                words("^(?:'s?|'s)? (?:[\\w-]+ ){0,3}?(?:" + noun + ")"));
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    private final List<Sentence> sentences;
    private final Scene scene;

    Deeds(List<Sentence> sentences, Scene scene) {
        this.sentences = sentences;
        this.scene = scene;
    }

    List<Claim> all() {
        var claims = new ArrayList<Claim>();
        for (Sentence s : sentences) {
            if (scene.isHeading(s)) {
                continue;
            }
            var groups = scene.groups(s.index());
            for (int g = 0; g + 1 < groups.size(); g++) {
                var from = groups.get(g).stream().map(m -> m.actor()).distinct().toList();
                var to = groups.get(g + 1).stream()
                        .map(m -> m.actor())
                        .distinct()
                        .toList();
                int end = groups.get(g).getLast().end();
                int next = groups.get(g + 1).getFirst().start();
                boolean body = groups.get(g + 1).getFirst().kind() == Kind.ORGANISATION;
                if (from.stream().noneMatch(to::contains) && !body) {
                    between(s, end, next, from, to, claims);
                }
            }
        }
        return claims;
    }

    private void between(Sentence s, int end, int next, List<String> from, List<String> to, List<Claim> claims) {
        String plain = Plain.of(s);
        String gap = plain.substring(end, next);
        for (Family family : FAMILIES) {
            Matcher passive = family.passive.matcher(gap);
            if (passive.find()) {
                add(s, end, to, from, family, claims);
                return;
            }
            Matcher noun = family.noun.matcher(gap + tail(plain, next));
            if (noun.lookingAt() && noun.end() <= gap.length() + 1 && gap.length() - noun.end() <= 6) {
                add(s, end, from, to, family, claims);
                return;
            }
            Matcher active = family.active.matcher(gap + tail(plain, next));
            boolean addressed = family.matter.equals(ARMS)
                    ? gap.matches("(?i).* (?:to|with)(?: the)? ?|[^,;]*") && reaches(gap, plain, next)
                    : true;
            if (active.lookingAt()
                    && active.end() <= gap.length() + 1
                    && gap.length() - active.end() <= 24 + (family.matter.equals(ARMS) ? 60 : 0)
                    && addressed) {
                add(s, end, from, to, family, claims);
                return;
            }
        }
    }

    /** "sent shells to B", or "provided B with shells". */
    private static boolean reaches(String gap, String plain, int next) {
        return gap.matches("(?is).*\\bto (?:the )?$")
                || tail(plain, next).matches("(?is)[\\p{L}' ]{1,40} (?:with )?(?:[\\w-]+ ){0,6}" + WEAPONS + ".*");
    }

    private static String tail(String plain, int next) {
        return plain.substring(next, Math.min(plain.length(), next + 120));
    }

    private void add(Sentence s, int at, List<String> by, List<String> whom, Family family, List<Claim> claims) {
        String plain = Plain.of(s);
        claims.add(new Claim(
                new Slot(by, Topic.DEED, whom, family.matter),
                Modality.denied(plain, Math.min(plain.length(), at + 12)) ? Pole.NO : Pole.YES,
                null,
                Modality.of(plain, at, Math.min(plain.length(), at + 12)),
                Years.in(plain),
                Attributions.of(plain),
                Paper.quote(s)));
    }
}
