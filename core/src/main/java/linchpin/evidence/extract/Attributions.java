package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Claim.Attribution;

/** Whom a sentence rests on, by its own words. */
final class Attributions {

    private static final String VERB =
            "(?:report(?:s|ed)?|sa(?:id|ys)|told|wrote|writes|note[sd]?|state[sd]?|confirm(?:s|ed)?|announce[sd]?"
                    + "|warn(?:s|ed)?|claim(?:s|ed)?|argue[sd]?|stress(?:es|ed)?|suggest(?:s|ed)?|indicate[sd]?|estimate[sd]?|found|finds|show(?:s|ed)?"
                    + "|observe[sd]?|believe[sd]?|predict(?:s|ed)?|point(?:s|ed)? out|reveal(?:s|ed)?|according)";

    /** A name: capitalised words, with small words between them. */
    private static final String NAME =
            "((?:the |The )?\\p{Lu}[\\p{L}&.'-]*(?:(?: \\| | of | for | and | the | )\\p{Lu}[\\p{L}&.'-]*){0,8})";

    private static final Pattern AS_REPORTED =
            Pattern.compile("\\b[Aa]s " + NAME + " (?:has |have |had )?" + VERB + "\\b");
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(?:[Aa]ccording to|[Rr]eported by|[Hh]ighlighted by|[Cc]ited by|[Pp]ublished by|[Qq]uoted by|data from|figures from|estimates by)"
                    + " " + NAME);
    private static final Pattern SPEAKER = Pattern.compile(
            NAME + "(?: \\(\\p{Lu}+\\))?,?(?: has| have| recently)* " + VERB + "(?= that\\b| in \\b| on \\b|,|:| \")");
    private static final Pattern PUBLISHED = Pattern.compile(
            NAME
                    + "(?: \\(\\p{Lu}+\\))? (?:has |have |had )?(?:recently )?(?:published|released|issued|put out) (?:a|an|its|the) (?:\\w+ )?(?:report|study|survey|analysis|estimate|paper)");
    private static final Pattern CONFIRMED =
            Pattern.compile(NAME + " (?:confirmed|announced|denied|estimated|stated) ");

    private static final Pattern UNNAMED = Pattern.compile(
            "\\b(?:(?:some |many |several |most )?(?:experts?|analysts?|observers?|critics|insiders|commentators|officials|sources|researchers|pundits)"
                    + " (?:also |have |had )?" + VERB
                    + "|(?:reports?|rumou?rs|sources|intelligence) (?:also )?(?:indicate|suggest|say|claim|allege|have it)\\w*"
                    + "|(?:reportedly|allegedly|purportedly|it is (?:said|believed|thought|reported|understood)))\\b",
            Pattern.CASE_INSENSITIVE);

    private Attributions() {}

    static Attribution of(String plain) {
        var origins = new ArrayList<String>();
        for (Pattern p : List.of(AS_REPORTED, ACCORDING, SPEAKER, PUBLISHED, CONFIRMED)) {
            Matcher m = p.matcher(plain);
            while (m.find()) {
                add(origins, m.group(1));
            }
        }
        boolean unnamed = UNNAMED.matcher(plain).find();
        return origins.isEmpty() && !unnamed ? Attribution.OWN : new Attribution(origins, unnamed && origins.isEmpty());
    }

    /** The words by which a sentence lays its statement to nobody in particular; null where it does not. */
    static int[] unnamed(String plain) {
        Matcher m = UNNAMED.matcher(plain);
        return m.find() ? new int[] {m.start(), m.end()} : new int[0];
    }

    private static void add(List<String> origins, String name) {
        // "Institute for Peace and Security" is one, "Reuters and The Guardian" are two.
        String between = name.matches(".* (?:of|for) .*") ? " and (?=[Tt]he )" : " and (?=[Tt]he |\\p{Lu})";
        for (String part : name.split(between, -1)) {
            String plain = part.replaceFirst("^[Tt]he ", "").strip().replaceAll("[.,']+$", "");
            boolean known = origins.stream().anyMatch(o -> o.contains(plain) || plain.contains(o));
            if (plain.length() > 2
                    && !known
                    && !plain.matches(
                            "(?:It|He|She|They|This|That|These|We|You|In|As|Experts?|Analysts?|Reports?|Sources|Officials|Critics|Observers)(?: .*)?")) {
                origins.add(plain);
            }
        }
    }
}
