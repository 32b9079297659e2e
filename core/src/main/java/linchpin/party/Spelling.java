package linchpin.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a name apart into words. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("['’‘`´ʼʹʺʿʾ]");
    private static final Pattern DOTTED = Pattern.compile("\\b(?:\\p{Alnum}\\.){2,}");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ARTICLE = Pattern.compile("^al(?=.{3})");
    private static final double LEGAL = 0;
    private static final double INITIAL = 0.5;

    private final Vocabulary vocabulary;
    private final MatchSettings settings;

    Spelling(Vocabulary vocabulary, MatchSettings settings) {
        this.vocabulary = vocabulary;
        this.settings = settings;
    }

    /** The words of a name in its order; none where it has no letter that can be read. */
    List<Word> words(String name) {
        String folded = Letters.folded(name);
        boolean bare = Letters.abjad(folded);
        String latin = Letters.latin(vocabulary.replaceScripts(folded));
        String plain = undotted(MARKS.matcher(latin).replaceAll("")).replace("&", " and ");
        List<String> tokens = Arrays.stream(OTHER.split(plain))
                .filter(token -> !token.isEmpty())
                .map(token -> bare ? voiced(token) : token)
                .toList();
        var words = new ArrayList<Word>();
        for (int i = 0; i < tokens.size(); ) {
            int taken = 1;
            Optional<Vocabulary.Term> term = Optional.empty();
            for (int n = Math.min(vocabulary.longest(), tokens.size() - i); n >= 1 && term.isEmpty(); n--) {
                term = vocabulary.of(String.join(" ", tokens.subList(i, i + n)));
                taken = n;
            }
            words.add(word(String.join("", tokens.subList(i, i + taken)), term, bare));
            i += taken;
        }
        return words;
    }

    /** Arabic and Hebrew write long vowels with w and y, and the article as part of the word. */
    private static String voiced(String token) {
        return ARTICLE.matcher(token).replaceFirst("").replace('w', 'u').replace('y', 'i');
    }

    /**
     * The words that count; where a name holds legal forms only, all of them.
     *
     * @param words as {@link #words} gives them
     */
    List<Word> telling(List<Word> words) {
        var telling = words.stream().filter(word -> word.weight() > 0).toList();
        return telling.isEmpty()
                ? words.stream().map(word -> word.weighing(settings.common())).toList()
                : telling;
    }

    /** "S.A." at the end is a legal form, "S.V." before a name are two initials. */
    private String undotted(String latin) {
        return DOTTED.matcher(latin).replaceAll(m -> {
            String joined = m.group().replace(".", "");
            boolean form = vocabulary
                    .of(joined)
                    .map(term -> term.sort() == Vocabulary.Sort.LEGAL)
                    .orElse(false);
            boolean last = m.end() >= latin.stripTrailing().length();
            return form && last || joined.length() > 2 ? joined : m.group().replace(".", " ");
        });
    }

    private Word word(String text, Optional<Vocabulary.Term> term, boolean bare) {
        String norm = term.map(Vocabulary.Term::means).orElse(text);
        double weight = term.map(t -> switch (t.sort()) {
                    case LEGAL -> LEGAL;
                    case PARTICLE -> settings.particle();
                    case COMMON -> settings.common();
                    case SAME -> 1.0;
                })
                .orElse(text.length() == 1 ? INITIAL : 1.0);
        return new Word(text, norm, Sound.of(text), weight, term.isPresent(), bare, Word.hasDigit(text));
    }
}
