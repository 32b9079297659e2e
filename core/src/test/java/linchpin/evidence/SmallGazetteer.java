package linchpin.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dictionary for tests, of another part of the world than the default case. */
public final class SmallGazetteer implements Gazetteer {

    private record Entry(String actor, Kind kind, String person) {}

    private static final Map<String, Entry> NAMES = new LinkedHashMap<>();
    private static final Map<String, List<Post>> POSTS = new LinkedHashMap<>();
    private static final Map<String, String> CODES = new LinkedHashMap<>();

    private static void state(String code, String... names) {
        CODES.put(code, names[0]);
        for (String name : names) {
            NAMES.put(name, new Entry(code, Kind.STATE, ""));
        }
    }

    private static void person(String actor, String id, Post post, String... names) {
        POSTS.put(id, List.of(post));
        for (String name : names) {
            NAMES.put(name, new Entry(actor, Kind.PERSON, id));
        }
    }

    static {
        state("TUR", "Turkey", "Ankara", "Turkish", "Turkey's");
        state("SYR", "Syria", "Damascus", "Syrian");
        state("IRQ", "Iraq", "Baghdad", "Iraqi");
        state("BRA", "Brazil", "Brasilia", "Brazilian");
        state("ARG", "Argentina", "Buenos Aires", "Argentine");
        state("CHL", "Chile", "Santiago", "Chilean");
        state("KEN", "Kenya", "Nairobi", "Kenyan");
        state("ETH", "Ethiopia", "Addis Ababa", "Ethiopian");
        state("SOM", "Somalia", "Mogadishu", "Somali");
        state("EGY", "Egypt", "Cairo", "Egyptian");
        state("SDN", "Sudan", "Khartoum", "Sudanese");
        state("FRA", "France", "French", "Paris");
        state("MLI", "Mali", "Bamako", "Malian");
        state("GRC", "Greece", "Athens", "Greek");
        state("IND", "India", "New Delhi", "Indian");
        state("PAK", "Pakistan", "Islamabad", "Pakistani");
        NAMES.put("African Union", new Entry("AU", Kind.ORGANISATION, ""));
        CODES.put("AU", "African Union");
        var since = LocalDate.of(2014, 8, 28);
        person("TUR", "erdogan", new Post("president", "TUR", since, null), "Recep Tayyip Erdogan", "Erdogan");
        person("BRA", "lula", new Post("president", "BRA", LocalDate.of(2023, 1, 1), null), "Lula da Silva", "Lula");
        person("KEN", "ruto", new Post("president", "KEN", LocalDate.of(2022, 9, 13), null), "William Ruto", "Ruto");
        person(
                "FRA",
                "hollande",
                new Post("president", "FRA", LocalDate.of(2012, 5, 15), LocalDate.of(2017, 5, 14)),
                "Francois Hollande",
                "Hollande");
        person(
                "FRA",
                "macron",
                new Post("president", "FRA", LocalDate.of(2017, 5, 14), null),
                "Emmanuel Macron",
                "Macron");
        person(
                "EGY",
                "sisi",
                new Post("president", "EGY", LocalDate.of(2014, 6, 8), null),
                "Abdel Fattah el-Sisi",
                "Sisi");
    }

    @Override
    public List<Mention> mentions(String text, @Nullable LocalDate on) {
        var found = new ArrayList<Mention>();
        NAMES.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<String, Entry> e) -> -e.getKey().length()))
                .forEach(e -> {
                    for (int at = text.indexOf(e.getKey()); at >= 0; at = text.indexOf(e.getKey(), at + 1)) {
                        int start = at;
                        int end = at + e.getKey().length();
                        boolean whole = (end == text.length() || !Character.isLetter(text.charAt(end)))
                                && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
                        if (whole && found.stream().noneMatch(m -> m.start() < end && m.end() > start)) {
                            Entry x = e.getValue();
                            found.add(new Mention(x.actor(), x.kind(), x.person(), start, end));
                        }
                    }
                });
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    @Override
    public List<Post> posts(String person) {
        return POSTS.getOrDefault(person, List.of());
    }

    @Override
    public Optional<String> holder(String title, String actor, LocalDate day) {
        return POSTS.entrySet().stream()
                .filter(e -> e.getValue().stream()
                        .anyMatch(p -> p.title().equals(title) && p.actor().equals(actor) && p.heldOn(day)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public String name(String actor) {
        return CODES.getOrDefault(actor, actor);
    }

    /** A document of paragraphs, one a line. */
    public static Paper paper(String id, @Nullable LocalDate published, String... lines) {
        String text = String.join("\n", lines);
        var passages = new ArrayList<Passage>();
        int start = 0;
        for (String line : lines) {
            boolean heading = line.length() < 80 && !line.matches("(?s).*[.!?\u2026][\"\u201D]?$");
            passages.add(
                    new Passage(heading ? Passage.Kind.HEADING : Passage.Kind.BODY, start, start + line.length(), ""));
            start += line.length() + 1;
        }
        var document = new Document(id, "", "", published, text);
        return new Paper(document, published == null ? Paper.Basis.UNKNOWN : Paper.Basis.GIVEN, passages);
    }
}
