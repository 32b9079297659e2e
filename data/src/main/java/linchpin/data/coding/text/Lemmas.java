package linchpin.data.coding.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Base forms of English verbs and nouns: irregular ones by list, regular ones as candidates that a dictionary decides on. */
public final class Lemmas {

    private static final String IRREGULAR = """
            be am is are was were been being re m|have has had having ve|do does did done|go goes went gone|say says said|tell told
            hold held|meet met|sign signed|make made|take took taken|give gave given|send sent|break broke broken|cut cut
            hit hit|shoot shot|fight fought|strike struck|bring brought|seek sought|lead led|begin began begun|withdraw withdrew withdrawn
            leave left|let let|put put|set set|shut shut|lay laid|pay paid|sell sold|buy bought|build built|find found|fly flew flown
            forbid forbade forbidden|overthrow overthrew overthrown|blow blew blown|drive drove driven|throw threw thrown|see saw seen
            speak spoke spoken|write wrote written|swear swore sworn|steal stole stolen|freeze froze frozen|choose chose chosen|rise rose risen
            arise arose arisen|beat beat beaten|become became become|come came come|run ran|win won|lose lost|keep kept|think thought|teach taught
            catch caught|burn burnt|spread spread|sink sank sunk|hide hid hidden|kidnap kidnapped|retake retook retaken|undertake undertook undertaken
            overrun overran|uphold upheld|bind bound|feel felt|grow grew grown|know knew known|mean meant|show shown|stand stood|understand understood
            withhold withheld|wound wounded|lie lying lied|die dying died|draw drew drawn|quit quit|split split|sue sued|ratify ratified|bet bet
            deal dealt|feed fed|lend lent|spend spent|rebuild rebuilt|wage waged|foresee foresaw|forgive forgave forgiven|forego forewent|ban banned
            mislead misled|override overrode overridden|abduct abducted|shake shook shaken|swing swung|tear tore torn|wear wore worn|sweep swept
            """;

    private static final Map<String, String> BASE = new HashMap<>();

    private static final Set<String> PARTICIPLES = new java.util.HashSet<>();

    static {
        for (String verb : IRREGULAR.replace('\n', '|').split("\\|")) {
            String[] forms = verb.strip().split(" +");
            for (String form : forms) {
                BASE.putIfAbsent(form, forms[0]);
            }
            if (!forms[forms.length - 1].endsWith("ing") && !forms[0].equals("be")) {
                PARTICIPLES.add(forms[forms.length - 1]);
            }
        }
        PARTICIPLES.remove("go");
    }

    private Lemmas() {}

    /** Base forms that a word may have, likeliest first; the word itself among them. */
    public static List<String> candidates(String key) {
        var found = new ArrayList<String>();
        String base = BASE.get(key);
        if (base != null) {
            found.add(base);
        }
        found.add(key);
        int n = key.length();
        if (key.endsWith("ies") && n > 4) {
            found.add(key.substring(0, n - 3) + "y");
        }
        if (key.endsWith("es") && n > 3) {
            found.add(key.substring(0, n - 2));
        }
        if (key.endsWith("s") && n > 2) {
            found.add(key.substring(0, n - 1));
        }
        if (key.endsWith("ied") && n > 4) {
            found.add(key.substring(0, n - 3) + "y");
        }
        for (String ending : List.of("ed", "ing")) {
            if (key.endsWith(ending) && n > ending.length() + 1) {
                String stem = key.substring(0, n - ending.length());
                found.add(stem);
                found.add(stem + "e");
                int m = stem.length();
                if (m > 2 && stem.charAt(m - 1) == stem.charAt(m - 2)) {
                    found.add(stem.substring(0, m - 1));
                }
            }
        }
        return found;
    }

    /** Whether a form can be a past participle. */
    public static boolean participle(String key) {
        return PARTICIPLES.contains(key) || key.endsWith("ed") && key.length() > 3;
    }

    /** Whether a form is a past tense. */
    static boolean past(String key) {
        String base = BASE.get(key);
        return key.endsWith("ed") || base != null && !base.equals(key) && !key.endsWith("ing") && !key.endsWith("s");
    }

    static boolean isBe(String key) {
        return "be".equals(BASE.get(key));
    }

    static boolean isHave(String key) {
        return "have".equals(BASE.get(key));
    }
}
