package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.app.ingest.EvidenceView;
import linchpin.app.ingest.EvidenceView.DocumentRow;
import linchpin.app.ingest.EvidenceView.EventRow;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;

/** Documents, claims and findings, for people. */
final class EvidenceText {

    private static final int WIDTH = 110;
    private static final int QUOTES_SHOWN = 3;

    private EvidenceText() {}

    static String documents(List<DocumentRow> documents) {
        return Text.table(
                List.of("doc", "grade", "published", "by", "dropped", "title"),
                documents.stream()
                        .map(d -> List.of(
                                "" + d.doc(),
                                d.grade(),
                                d.published().isEmpty() ? "unknown" : d.published(),
                                d.basis(),
                                "" + d.dropped().size(),
                                d.title()))
                        .toList());
    }

    static String events(List<EventRow> events) {
        return events.isEmpty()
                ? "No events.\n"
                : Text.table(
                        List.of("id", "doc", "date", "by", "who", "act", "whom", "status", "conf", "grade", "review"),
                        events.stream()
                                .map(e -> List.of(
                                        e.id(),
                                        "" + e.doc(),
                                        date(e),
                                        e.basis(),
                                        String.join(";", e.source()),
                                        e.act()
                                                + (e.mode().isEmpty() ? "" : ":" + e.mode())
                                                + (e.size().isEmpty() ? "" : " (" + e.size() + ")"),
                                        String.join(";", e.target()),
                                        e.status(),
                                        String.format(java.util.Locale.ROOT, "%.2f", e.confidence()),
                                        e.grade(),
                                        e.known().isEmpty() ? e.review() : e.review() + ", known: " + e.known()))
                                .toList());
    }

    private static String date(EventRow e) {
        return switch (e.precision()) {
            case "unknown" -> "unknown";
            case "year" -> e.date().substring(0, 4);
            case "month" -> e.date().substring(0, 7);
            default -> e.date();
        };
    }

    static String findings(List<FindingRow> findings) {
        var text = new StringBuilder();
        for (FindingRow f : findings) {
            text.append(f.kind().replace('-', ' ').toUpperCase(java.util.Locale.ROOT))
                    .append("  ")
                    .append(f.about())
                    .append('\n');
            text.append(wrapped("  ", f.reason()));
            Map<String, List<QuoteRow>> sides = new TreeMap<>(java.util.Comparator.reverseOrder());
            f.quotes()
                    .forEach(q -> sides.computeIfAbsent(q.says(), s -> new ArrayList<>())
                            .add(q));
            sides.forEach((says, quotes) -> {
                quotes.stream().limit(QUOTES_SHOWN).forEach(q -> text.append(quote(q)));
                if (quotes.size() > QUOTES_SHOWN) {
                    text.append("    and %d more under \"%s\"%n".formatted(quotes.size() - QUOTES_SHOWN, says));
                }
            });
            if (!f.maybe().isEmpty()) {
                text.append(wrapped("  ", f.maybe()));
            }
            text.append('\n');
        }
        return text.toString();
    }

    static String quote(QuoteRow q) {
        return wrapped(
                "    ",
                "%s [%d:%d-%d] \u201C%s\u201D"
                        .formatted(
                                q.says(), q.doc(), q.start(), q.end(), q.quote().replaceAll("\\s+", " ")));
    }

    static String claims(EvidenceView view) {
        return Text.table(
                List.of("who", "question", "towards", "answer", "put as", "mentions", "sources", "grade"),
                view.claims().stream()
                        .map(c -> List.of(
                                String.join(";", c.subjects()),
                                c.question() + (c.matter().isEmpty() ? "" : " (" + c.matter() + ")"),
                                String.join(";", c.objects()),
                                c.value() == null
                                        ? c.answer()
                                        : c.value().bound()
                                                + Text.number(c.value().value()) + " "
                                                + c.value().unit(),
                                c.certainty(),
                                "" + c.mentions(),
                                "" + c.sources(),
                                c.grade()))
                        .toList());
    }

    static String coverage(EvidenceView view) {
        var header = new ArrayList<String>();
        header.add("actor");
        view.documents().forEach(d -> header.add("doc " + d.doc()));
        return Text.table(
                header,
                view.coverage().entrySet().stream()
                        .map(e -> {
                            var row = new ArrayList<String>();
                            row.add(e.getKey());
                            e.getValue().forEach(n -> row.add("" + n));
                            return List.copyOf(row);
                        })
                        .toList());
    }

    static String wrapped(String indent, String words) {
        var text = new StringBuilder(indent);
        int column = indent.length();
        for (String word : words.split(" ", -1)) {
            if (column + word.length() > WIDTH && column > indent.length()) {
                text.append('\n').append(indent);
                column = indent.length();
            }
            text.append(word).append(' ');
            column += word.length() + 1;
        }
        return text.toString().stripTrailing() + "\n";
    }
}
