package linchpin.data.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Passage;
import linchpin.evidence.Passage.Kind;

/** Tells headings, boxes and boilerplate from running text, line by line, and keeps every line in view. */
record Layout(String text, List<Passage> passages) {

    private static final int LONGEST_HEADING = 110;

    /** Whole lines that belong to the page and not to the text. */
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:image|photo|picture|photograph|video|graphic|illustration|map) ?(?:credits?|courtesy|by|source|:).*"
                    + "|(?:credits?|source|photo|image) ?: .{0,80}|\u00A9.*|copyright .*|.*all rights reserved.*|advertisement.*|sponsored( content)?|related (?:articles?|posts?|stories|news|topics).*"
                    + "|(?:share|tweet|print|email|save) ?(?:this)?(?: (?:article|post|story|page))?|(?:leave|post) a (?:comment|reply).*|\\d* ?comments?|tags?: .*|categor(?:y|ies): .*|filed under.*"
                    + "|(?:skip|jump) to (?:main )?content.*|(?:accept|manage) (?:all )?cookies.*|.*we use cookies.*|subscribe.*|sign (?:up|in).*|log in.*|follow us.*|back to top.*|(?:previous|next) (?:article|post|page).*|table of contents.*|loading.*|\\d+ min(?:ute)?s? read|last updated:? .*)",
            Pattern.CASE_INSENSITIVE);

    /** Sentences inside a paragraph that address the reader of the page. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:(?:please )?(?:share|leave|tell us|let us know|post|drop) (?:your|a|what you) [^.!?]{0,60}(?:comments?|thoughts?|below|think)[^.!?]{0,40}[.!?]*"
                    + "|(?:read|see|view|download|watch|find|get|check out) (?:the |our |more|full |original |related |this )[^.!?]{0,60}(?:here|now|below|more)[.!?]*"
                    + "|(?:read|learn|find out) more\\b[^.!?]{0,60}[.!?]*|click (?:here|the link|below)[^.!?]{0,60}[.!?]*|(?:subscribe|sign up|follow us|join our)\\b[^.!?]{0,80}[.!?]*|stay tuned[^.!?]{0,40}[.!?]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BOX = Pattern.compile(
            "(?:did you know|pro tip|tip|key (?:takeaways?|points?|facts?)|takeaways?|at a glance|fact box|factbox|expert insight|in brief|in short|faqs?|frequently asked questions|q|a|note|editor's note|disclaimer|background|explainer) ?(?:\\?|:|\\.|$).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PIECE =
            Pattern.compile("[^.!?]+(?:[.!?](?![\\s\"'\u201D\u2019)])[^.!?]*)*[.!?]*[\"'\u201D\u2019)]*\\s*");

    static Layout of(Blocks blocks) {
        var text = new StringBuilder();
        var passages = new ArrayList<Passage>();
        boolean box = false;
        for (Blocks.Block b : blocks.all()) {
            int start = text.length();
            text.append(b.text()).append('\n');
            String line = b.text().strip();
            if (line.isEmpty()) {
                continue;
            }
            int from = start + b.text().indexOf(line.charAt(0));
            int to = from + line.length();
            String dropped = b.dropped().isEmpty() && LINE.matcher(line).matches()
                    ? "of the page, not of the text"
                    : b.dropped();
            boolean heading = b.heading() || isHeading(line, passages.isEmpty());
            boolean boxed = BOX.matcher(line.replaceFirst("^[-\u2022*] ", "")).matches();
            if (!dropped.isEmpty()) {
                passages.add(new Passage(Kind.DROPPED, from, to, dropped));
            } else if (heading) {
                box = boxed || (box && line.matches("[-\u2022*].*"));
                passages.add(new Passage(Kind.HEADING, from, to, ""));
            } else {
                boolean inside = boxed || (box && line.matches("(?s)(?:[-\u2022*]|[QA]:).*"));
                pieces(text, from, to, inside ? Kind.BOX : Kind.BODY, passages);
            }
        }
        return new Layout(text.toString(), List.copyOf(passages));
    }

    private static boolean isHeading(String line, boolean first) {
        boolean ends = line.matches("(?s).*[.!\u2026;,][\"'\u201D\u2019)]*");
        boolean question = line.endsWith("?");
        int words = line.split(" ", -1).length;
        return line.length() <= LONGEST_HEADING
                        && !ends
                        && (first || !question || words <= 10)
                        && !line.matches("(?s)[QA]: .*")
                || (first && !ends && line.length() <= 2 * LONGEST_HEADING);
    }

    /** A paragraph, without the sentences in it that only address the reader. */
    private static void pieces(StringBuilder text, int from, int to, Kind kind, List<Passage> passages) {
        String line = text.substring(from, to);
        int kept = 0;
        Matcher piece = PIECE.matcher(line);
        while (piece.find()) {
            String sentence = piece.group().strip();
            if (!sentence.isEmpty() && SENTENCE.matcher(sentence).matches()) {
                add(text, from + kept, from + piece.start(), kind, "", passages);
                add(
                        text,
                        from + piece.start(),
                        from + piece.end(),
                        Kind.DROPPED,
                        "addresses the reader of the page",
                        passages);
                kept = piece.end();
            }
        }
        add(text, from + kept, to, kind, "", passages);
    }

    private static void add(StringBuilder text, int from, int to, Kind kind, String why, List<Passage> passages) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            passages.add(new Passage(kind, start, end, why));
        }
    }

    /** The first line that is read. */
    String firstLine() {
        return passages.stream()
                .filter(Passage::isRead)
                .findFirst()
                .map(p -> text.substring(p.start(), Math.min(p.end(), p.start() + 200)))
                .orElse("");
    }
}
