package linchpin.data.coding.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.data.coding.text.Keys;
import linchpin.evidence.Gazetteer;
import org.jspecify.annotations.Nullable;

/** The dictionary of actors by words alone, without tags: names as claims need them, where a wrong name costs a finding and no event. */
public final class DictionaryGazetteer implements Gazetteer {

    private static final Pattern WORD =
            Pattern.compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{M}\\p{Nd}]+(?:['\u2019](?!s\\b)\\p{L}+)?");

    private static final Set<String> FAMILY_FIRST = Set.of("PRK", "KOR", "CHN", "TWN", "VNM");

    private final ActorDictionary dictionary;
    private final UnaryOperator<String> names;
    private final Map<String, Name> surnames;
    private final Map<String, List<Post>> posts;
    private final Set<Term> shared;

    /** @param names what actors are called, by code */
    public DictionaryGazetteer(ActorDictionary dictionary, UnaryOperator<String> names) {
        this(dictionary, names, Map.of(), new HashMap<>(), shared(dictionary));
    }

    private DictionaryGazetteer(
            ActorDictionary dictionary,
            UnaryOperator<String> names,
            Map<String, Name> surnames,
            Map<String, List<Post>> posts,
            Set<Term> shared) {
        this.dictionary = dictionary;
        this.names = names;
        this.surnames = surnames;
        this.posts = posts;
        this.shared = shared;
    }

    /** A word of a text, with its key. */
    private record Word(String key, int start, int end, boolean capital) {}

    private record Hit(Name name, int words) {}

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(new Word(Keys.of(m.group()), m.start(), m.end(), Character.isUpperCase(text.charAt(m.start()))));
        }
        return words;
    }

    @Override
    public Gazetteer introducedBy(String text) {
        var introduced = new HashMap<String, Name>();
        var words = words(text);
        for (int i = 0; i < words.size(); i++) {
            Hit hit = hit(words, i, null);
            if (hit != null && hit.name.kind() == Name.Kind.PERSON && hit.words > 1) {
                introduced.putIfAbsent(surname(hit.name), hit.name);
                remember(hit.name);
            }
        }
        return new DictionaryGazetteer(dictionary, names, introduced, posts, shared);
    }

    @Override
    public List<Mention> mentions(String text, @Nullable LocalDate on) {
        var words = words(text);
        var mentions = new ArrayList<Mention>();
        for (int i = 0; i < words.size(); ) {
            Hit hit = hit(words, i, on);
            Name name = hit != null ? hit.name : words.get(i).capital ? surnames.get(words.get(i).key) : null;
            int length = hit != null ? hit.words : 1;
            if (name != null) {
                int end = words.get(i + length - 1).end;
                add(text, mentions, name, words.get(i).start, end);
            }
            i += name == null ? 1 : length;
        }
        return mentions;
    }

    /** "Russia's Security Council" is not the one of the United Nations. */
    private void add(String text, List<Mention> mentions, Name name, int start, int end) {
        boolean owned = !mentions.isEmpty()
                && mentions.getLast().end() < start
                && text.substring(mentions.getLast().end(), start).matches("['\u2019]s ");
        if (name.kind() == Name.Kind.ORGANISATION && owned) {
            return;
        }
        String person = "";
        if (name.kind() == Name.Kind.PERSON) {
            remember(name);
            person = id(name);
        }
        mentions.add(new Mention(name.code(), kind(name.kind()), person, start, end));
    }

    private @Nullable Hit hit(List<Word> words, int at, @Nullable LocalDate on) {
        if (!words.get(at).capital) {
            return null;
        }
        for (Name name : dictionary.startingWith(words.get(at).key)) {
            int n = name.words().size();
            if (name.kind() == Name.Kind.AGENT
                    || name.code().isEmpty()
                    || at + n > words.size()
                    || (on != null && !name.fits(on))) {
                continue;
            }
            boolean all = true;
            for (int k = 1; k < n && all; k++) {
                all = words.get(at + k).key.equals(name.words().get(k));
            }
            if (all) {
                return new Hit(name, n);
            }
        }
        return null;
    }

    private static Kind kind(Name.Kind kind) {
        return switch (kind) {
            case STATE, PEOPLE -> Kind.STATE;
            case PLACE -> Kind.PLACE;
            case PERSON -> Kind.PERSON;
            case ORGANISATION -> Kind.ORGANISATION;
            case AGENT, INSTITUTION -> Kind.OTHER;
        };
    }

    /** One person may have several names in the dictionary; a row has one term, which tells persons of one row not apart. */
    private static String id(Name name) {
        return String.join(" ", name.words());
    }

    /** A term, told apart from others by its state and its days. */
    private record Term(String code, LocalDate from, LocalDate until) {
        static Term of(Name name) {
            return new Term(name.code(), name.from(), name.until());
        }
    }

    /** Terms that the dictionary gives to several persons at once: too wide to say of one that it was over. */
    private static Set<Term> shared(ActorDictionary dictionary) {
        var surnames = new HashMap<Term, Set<String>>();
        dictionary.all().stream()
                .filter(n -> n.kind() == Name.Kind.PERSON)
                .forEach(n -> surnames.computeIfAbsent(Term.of(n), t -> new HashSet<>())
                        .add(surname(n)));
        var shared = new HashSet<Term>();
        surnames.forEach((term, of) -> {
            if (of.size() > 1) {
                shared.add(term);
            }
        });
        return shared;
    }

    private static String surname(Name name) {
        return FAMILY_FIRST.contains(name.code())
                ? name.words().getFirst()
                : name.words().getLast();
    }

    private void remember(Name name) {
        if (name.sector().equals("GOV")) {
            var post = new Post(
                    shared.contains(Term.of(name)) ? "in government, with others" : Post.IN_GOVERNMENT,
                    name.code(),
                    name.from().equals(LocalDate.MIN) ? null : name.from(),
                    name.until().equals(LocalDate.MAX) ? null : name.until());
            posts.putIfAbsent(id(name), List.of(post));
        }
    }

    @Override
    public List<Post> posts(String person) {
        return posts.getOrDefault(person, List.of());
    }

    @Override
    public String name(String actor) {
        return names.apply(actor);
    }
}
