package linchpin.data.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.data.coding.Coder;
import linchpin.data.coding.act.Reader;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.text.Phrase;
import linchpin.data.tables.Words;
import linchpin.evidence.Coded;
import linchpin.evidence.Document;
import linchpin.evidence.Mention;

/** Codes a batch of lines into the rows of two tables. One thread at a time. */
final class BatchCoder implements AutoCloseable {

    /** A table of lines: what became of each. */
    static final List<String> LINES =
            List.of("line", "date", "category", "copy_of", "sentences", "actors", "unmapped", "problem");

    /** A table of events, each with its quote and where that stands in the item's text. */
    static final List<String> EVENTS = List.of(
            "line",
            "date",
            "act",
            "mode",
            "contexts",
            "sources",
            "targets",
            "first",
            "last",
            "ground",
            "standing",
            "confidence",
            "start",
            "end",
            "quote");

    /** Unmapped names kept of an item. */
    private static final int MOST_NAMES = 20;

    private static final int LONGEST_NAME = 60;

    private static final Pattern CALENDAR = Pattern.compile(
            "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december");

    /** A line with what was found out about it before it is coded. */
    record Marked(Entry entry, long copyOf) {}

    /** The two tables of a batch. */
    record Tables(List<List<String>> lines, List<List<String>> events, long sentences) {}

    private final Coder coder = Coder.shipped();

    Tables code(List<Marked> batch) {
        var lines = new ArrayList<List<String>>();
        var events = new ArrayList<List<String>>();
        long sentences = 0;
        for (Marked m : batch) {
            switch (m.entry) {
                case Entry.Bad bad -> lines.add(List.of("" + bad.line(), "", "", "", "", "", "", bad.reason()));
                case Entry.Item item -> {
                    var told = new Telling();
                    if (m.copyOf == 0) {
                        told.read(item, events);
                    }
                    sentences += told.sentences;
                    lines.add(List.of(
                            "" + item.line(),
                            item.day().toString(),
                            item.category(),
                            m.copyOf == 0 ? "" : "" + m.copyOf,
                            "" + told.sentences,
                            String.join(";", told.actors),
                            told.names.stream().limit(MOST_NAMES).collect(Collectors.joining(";")),
                            ""));
                }
            }
        }
        return new Tables(lines, events, sentences);
    }

    /** What one item tells. */
    private final class Telling {
        private int sentences;
        private final LinkedHashSet<String> actors = new LinkedHashSet<>();
        private final LinkedHashSet<String> names = new LinkedHashSet<>();

        void read(Entry.Item item, List<List<String>> events) {
            var document = new Document("" + item.line(), item.title(), "", item.day(), Credit.without(item.text()));
            for (Coded c : coder.code(document, this::see)) {
                events.add(row(item, c));
            }
        }

        private void see(Reader.Read read) {
            sentences++;
            read.parties().stream().map(Party::code).filter(c -> !c.isEmpty()).forEach(actors::add);
            for (Phrase p : read.chunks().phrases()) {
                boolean known = read.parties().stream()
                        .anyMatch(q -> q.from() < p.to()
                                && p.from() < q.to()
                                && !q.code().isEmpty());
                if (!known && read.tagged().tag(p.head()).equals("PROPN")) {
                    String name = name(read, p);
                    if (!CALENDAR.matcher(name).matches()) {
                        names.add(name);
                    }
                }
            }
        }
    }

    /** The words of a phrase that are tagged as a name. */
    private static String name(Reader.Read read, Phrase p) {
        int from = p.head();
        while (from > p.from() && read.tagged().tag(from - 1).equals("PROPN")) {
            from--;
        }
        var span = read.tagged().at(from).span().to(read.tagged().at(p.head()).span());
        int base = read.tagged().sentence().span().start();
        String name = read.tagged().sentence().text().substring(span.start() - base, span.end() - base);
        return name.substring(0, Math.min(LONGEST_NAME, name.length()))
                .replaceAll("['’]s$", "")
                .replace(';', ',');
    }

    private static List<String> row(Entry.Item item, Coded c) {
        return List.of(
                "" + item.line(),
                item.day().toString(),
                c.deed().act().name(),
                c.deed().kind().mode(),
                String.join(";", c.deed().kind().contexts()),
                codes(c.sources()),
                codes(c.targets()),
                c.dated().first().toString(),
                c.dated().last().toString(),
                Words.of(c.dated().ground()),
                Words.of(c.standing()),
                "%.3f".formatted(c.confidence()),
                "" + c.sentence().span().start(),
                "" + c.sentence().span().end(),
                c.sentence().text());
    }

    /** Codes with their roles, such as {@code PRK/MIL}, each actor once. */
    private static String codes(List<Mention> mentions) {
        Map<String, String> roles = new LinkedHashMap<>();
        mentions.forEach(m -> roles.putIfAbsent(m.code(), m.sector()));
        return roles.entrySet().stream()
                .map(e -> e.getValue().isEmpty() ? e.getKey() : e.getKey() + "/" + e.getValue())
                .collect(Collectors.joining(";"));
    }

    @Override
    public void close() {
        coder.close();
    }
}
