package linchpin.evidence.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Side;
import linchpin.evidence.Gazetteer.Kind;
import linchpin.evidence.Gazetteer.Mention;
import linchpin.evidence.Gazetteer.Post;
import linchpin.evidence.Paper;
import linchpin.evidence.Sentence;
import linchpin.evidence.extract.Plain;
import linchpin.evidence.extract.Reading;
import linchpin.evidence.extract.Reading.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds an office of state is said to have a post at a body that is not of that state, or an office that the
 * dictionary gives to another at that time.
 */
final class ImplausibleRoles {

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:former|ex|honorary|once|was|were|served|worked|taught|founded|founder|co-founder|held|studied|had)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Bodies that officials of a state lead or sit in by their office. */
    private static final Pattern OF_STATE = Pattern.compile(
            "\\b(?:Party|Ministry|Council|Committee|Commission|Forum|Assembly|Federation|Agency|Court|Summit|Association of)\\b");

    private static final String TITLES =
            "(President|Prime Minister|Chancellor|Foreign Minister|Defen[cs]e Minister|Secretary of State|Secretary-General|King|Premier)";
    private static final Pattern TITLED = Pattern.compile(
            "(?:^|[^\\p{L}])((?:then|former|ex|late)?[ -]?)(?:US |U\\.S\\. |\\p{Lu}\\p{Ll}+n |\\p{Lu}\\p{Ll}+ese |French |Greek |Dutch |Thai |Turkish |British |Irish |Spanish |Polish |Swedish |Danish |Finnish |Czech )?"
                    + TITLES + " $");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** A term without a title is that of whoever led the state. */
    private static final Set<String> HEADS = Set.of("President", "Prime Minister", "Chancellor", "King", "Premier");

    private static final Pattern WAS =
            Pattern.compile("(?i)\\b(?:former|ex-|then|late|one-time|ousted|deposed|exiled|outgoing|past)\\b?");

    private final Corpus corpus;

    ImplausibleRoles(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Finding> all() {
        var findings = new ArrayList<Finding>();
        for (Reading r : corpus.readings()) {
            for (Role role : r.roles()) {
                foreignPost(r, role, findings);
            }
            for (Sentence s : r.sentences()) {
                titled(r, s, findings);
            }
        }
        return findings;
    }

    private void foreignPost(Reading r, Role role, List<Finding> findings) {
        if (role.person().isEmpty()
                || PAST.matcher(role.post()).find()
                || OF_STATE.matcher(role.organisation()).find()) {
            return;
        }
        LocalDate day = r.paper().document().published();
        Optional<Post> office = corpus.gazetteer().posts(role.person()).stream()
                .filter(p -> day == null ? p.until() == null : p.heldOn(day))
                .findFirst();
        if (office.isEmpty() || isOwn(role.organisation(), office.get().actor())) {
            return;
        }
        String other = r.roles().stream()
                .filter(o -> o.person().isEmpty()
                        && near(o.quote().start(), role.quote().start()))
                .map(o -> "Maybe %s is meant, who stands beside it as %s %s."
                        .formatted(o.name(), o.post(), o.organisation()))
                .findFirst()
                .or(() -> affiliateNear(r, role))
                .orElse("");
        findings.add(new Finding(
                Finding.Kind.IMPLAUSIBLE_ROLE,
                role.name() + " at " + role.organisation(),
                "The dictionary has %s as %s of %s%s; such an office is not held together with a post at a body that is not of that state."
                        .formatted(
                                role.name(),
                                office.get().title(),
                                corpus.gazetteer().name(office.get().actor()),
                                day == null ? "" : " on " + day),
                List.of(new Side("says so", List.of(role.quote()))),
                other));
    }

    private static boolean near(int a, int b) {
        return Math.abs(a - b) < 1200;
    }

    private static final Pattern AFFILIATE = Pattern.compile(
            "(\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{Ll}-]+){1,2}), (?:an? |the )?(?:[\\w-]+ ){0,3}(?:fellow|professor|director|researcher|scholar|founder|lecturer|member|chair\\w*|head) (?:at|of)");

    /** Somebody else in the passage who is introduced with such a post. */
    private Optional<String> affiliateNear(Reading r, Role role) {
        Sentence at = r.sentence(role.quote());
        return r.sentences().stream()
                .filter(s -> s.paragraph() == at.paragraph())
                .map(s -> AFFILIATE.matcher(Plain.of(s)))
                .filter(Matcher::find)
                .map(m -> "Maybe %s is meant, who stands in the same passage with such a post.".formatted(m.group(1)))
                .findFirst();
    }

    /** Whether a body is of the state, by its name, or one in which states meet. */
    private boolean isOwn(String organisation, String state) {
        return corpus.gazetteer().mentions(organisation, null).stream()
                .anyMatch(m -> m.kind() == Kind.ORGANISATION || (m.actor().equals(state) && !isStudy(organisation, m)));
    }

    /** "Centre for Ruritanian Studies" is about a state, and not of it. */
    private static boolean isStudy(String organisation, Mention m) {
        String after = organisation.substring(Math.min(m.end(), organisation.length()));
        String before = organisation.substring(0, m.start());
        return after.matches("(?is) ?\\w* ?(?:studies|research|affairs)\\b.*")
                || before.matches("(?is).*\\b(?:for|of|on) $") && after.isBlank();
    }

    private void titled(Reading r, Sentence s, List<Finding> findings) {
        String plain = Plain.of(s);
        for (Mention m : r.mentions().get(s.index())) {
            if (m.kind() != Kind.PERSON || m.person().isEmpty()) {
                continue;
            }
            String name = plain.substring(m.start(), m.end());
            Matcher inside =
                    Pattern.compile("^(?:\\p{Lu}\\p{Ll}+ )?" + TITLES + " ").matcher(name);
            Matcher before = TITLED.matcher(plain.substring(0, m.start()));
            String title = inside.find()
                    ? inside.group(1)
                    : before.find() && before.group(1).isBlank() ? before.group(2) : "";
            LocalDate day = day(r, plain);
            boolean past = WAS.matcher(plain.substring(Math.max(0, m.start() - 45), m.start()))
                    .find();
            if (!title.isEmpty() && !past && day != null && !inTerm(m, plain)) {
                office(m, name, title, day, s, findings);
            }
        }
    }

    /** Whether the sentence names a year of the person's term: then it may speak of that time. */
    private boolean inTerm(Mention m, String plain) {
        Matcher year = YEAR.matcher(plain);
        while (year.find()) {
            LocalDate then = LocalDate.of(Integer.parseInt(year.group()), 7, 1);
            if (corpus.gazetteer().posts(m.person()).stream().anyMatch(p -> p.heldOn(then))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate day(Reading r, String plain) {
        Matcher year = Pattern.compile(
                        "^In (?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d)\\b|\\bin (?:\\p{Lu}\\p{L}+ )?((?:19|20)\\d\\d)[.\"]*$")
                .matcher(plain);
        return year.find()
                ? LocalDate.of(Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1)), 7, 1)
                : r.paper().document().published();
    }

    private void office(Mention m, String name, String title, LocalDate day, Sentence s, List<Finding> findings) {
        var posts = corpus.gazetteer().posts(m.person());
        var same = posts.stream()
                .filter(p -> (p.title().equals(Post.IN_GOVERNMENT) && HEADS.contains(title))
                        || p.title().contains(key(title)))
                .toList();
        boolean held =
                same.stream().anyMatch(p -> p.heldOn(day) || p.heldOn(day.plusYears(1)) || p.heldOn(day.minusYears(1)));
        boolean dated = same.stream().anyMatch(p -> p.from() != null);
        if (!same.isEmpty() && dated && !held) {
            Post p = same.getFirst();
            findings.add(new Finding(
                    Finding.Kind.IMPLAUSIBLE_ROLE,
                    name + " as " + title,
                    "The dictionary has this office from %s to %s, which is not %d."
                            .formatted(p.from(), p.until() == null ? "now" : p.until(), day.getYear()),
                    List.of(new Side("says so", List.of(Paper.quote(s)))),
                    holder(p, day).map("Maybe %s is meant."::formatted).orElse("")));
        }
    }

    private static String key(String title) {
        return title.toLowerCase(java.util.Locale.ROOT);
    }

    private Optional<String> holder(Post post, LocalDate day) {
        return corpus.gazetteer().holder(post.title(), post.actor(), day);
    }
}
