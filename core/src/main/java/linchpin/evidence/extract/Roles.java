package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Gazetteer;
import linchpin.evidence.Gazetteer.Kind;
import linchpin.evidence.Paper;
import linchpin.evidence.Sentence;

/** Who is said to hold a post at, or to belong to, an organisation. */
final class Roles {

    static final String ORGANISATION =
            "((?:\\p{Lu}[\\p{L}&.-]+(?: |-))(?:(?:\\p{Lu}[\\p{L}&.-]+|of|for|and|the|at|on|in)(?: |-)){0,9}\\p{Lu}[\\p{L}&.-]+|\\p{Lu}[\\p{L}&.-]{2,})";

    /** Words that make a capitalised name an organisation at which one can hold a post. */
    static final Pattern BODY = Pattern.compile(
            "\\b(?:Universit\\w+|Institut\\w+|Cent(?:er|re)|College|School|Academy|Foundation|Council|Society|Association|Laborator\\w+|Bank|Company|Corporation|Group|Inc|Ltd|Fund|Forum|Club|Hospital|Museum|Party|Ministry|Agency|Committee|Commission|Court|Newspaper|News|Times|Post|Think Tank|Federation|Church|Airlines?)\\b");

    private static final Pattern TIE = Pattern.compile(
            "\\b(?:(?:plays?|played|playing|has|holds?|held|took|takes|taking)(?: [\\w-]+){0,5} (?:role|post|position|chair|job|fellowship|professorship|seat)|(?:is|was|as|been|became|become|named|appointed|elected)?(?: [\\w-]+){0,3} ?(?:professor|fellow|lecturer|researcher|scholar|analyst|expert|director|dean|rector|founder|co-founder|chair(?:man|woman)?|chief executive|CEO|president|head|member|trustee|adviser|advisor|editor|employee|spokes\\w+)"
                    + "|affiliat(?:ion|ed)|works?|worked|working|teaches|taught|teaching|lectures|serves|served|employed|enrolled|founded|runs|heads|chairs|leads|directs)"
                    + " (?:at|of|with|for|by|in|on|to)?(?: the board of)? ?(?:the |a |an )?" + ORGANISATION);

    private static final Pattern BACK_REFERENCE = Pattern.compile(
            "\\b(?:[Hh]is|[Hh]er) (?:affiliation|role|post|position|work|job|fellowship|professorship) (?:with|at|in) (this|the|that) (?:[\\w-]+ ){0,2}(institution|centre|center|university|institute|organi[sz]ation|company|firm|bank|think tank|college|foundation)");

    private static final Pattern PRONOUN =
            Pattern.compile("(?:^|, |; | and )(?:[Hh]e|[Ss]he) (?:(?:has|had|is|was|also|currently|now|been) )*$");

    private final List<Sentence> sentences;
    private final Scene scene;
    private final Gazetteer gazetteer;

    Roles(List<Sentence> sentences, Scene scene, Gazetteer gazetteer) {
        this.sentences = sentences;
        this.scene = scene;
        this.gazetteer = gazetteer;
    }

    List<Reading.Role> all() {
        var roles = new ArrayList<Reading.Role>();
        for (Sentence s : sentences) {
            if (scene.isHeading(s)) {
                continue;
            }
            String plain = Plain.of(s);
            Matcher m = TIE.matcher(plain);
            while (m.find()) {
                String body = m.group(1);
                if (BODY.matcher(body).find()) {
                    add(s, m.start(), m.start(1), body, roles);
                }
            }
            Matcher back = BACK_REFERENCE.matcher(plain);
            if (back.find() && !roles.isEmpty()) {
                add(s, back.start(), back.end(), roles.getLast().organisation(), roles);
            }
        }
        return List.copyOf(roles);
    }

    /** @param end where the words of the post end */
    private void add(Sentence s, int at, int end, String body, List<Reading.Role> roles) {
        String plain = Plain.of(s);
        String post = plain.substring(at, end).strip();
        if (Modality.denied(plain, end) || !Modality.of(plain, at, at).stands()) {
            return;
        }
        String person = "";
        String name = "";
        String actor = "";
        var named = scene.of(s.index()).stream()
                .filter(x -> x.kind() == Kind.PERSON && x.end() <= at)
                .toList();
        Matcher full = PERSON_NAME.matcher(plain.substring(0, at));
        String other = "";
        int otherAt = -1;
        while (full.find()) {
            other = full.group(1);
            otherAt = full.start();
        }
        if (!named.isEmpty() && named.getLast().end() > otherAt) {
            person = named.getLast().person();
            name = plain.substring(named.getLast().start(), named.getLast().end());
            actor = named.getLast().actor();
        } else if (otherAt >= 0 && !BODY.matcher(other).find()) {
            name = other;
        } else if (PRONOUN.matcher(plain.substring(0, at)).find() || plain.matches("(?s)(?:He|She|His|Her)\\b.*")) {
            person = scene.personBefore(s.index(), at);
            name = Pattern.compile("\\b\\p{Ll}")
                    .matcher(person)
                    .replaceAll(x -> x.group().toUpperCase(java.util.Locale.ROOT));
            actor = gazetteer.posts(person).stream()
                    .findFirst()
                    .map(Gazetteer.Post::actor)
                    .orElse("");
        }
        if (!name.isEmpty()) {
            roles.add(new Reading.Role(person, name, actor, post, body, Paper.quote(s)));
        }
    }

    private static final Pattern PERSON_NAME = Pattern.compile(
            "(?:^|[ (\"])((?:\\p{Lu}\\p{Ll}+(?:-\\p{L}+)? ){1,2}\\p{Lu}\\p{Ll}+(?:-\\p{L}+)?)(?=, | is | was | has | who | \\()");
}
