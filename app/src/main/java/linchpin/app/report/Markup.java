package linchpin.app.report;

import java.util.Collection;
import java.util.function.Function;

/**
 * A piece of HTML or SVG. What is put into a template is text and gets escaped, unless it is markup already: so that no
 * name in a case can become a tag.
 */
record Markup(String html) {

    static final Markup NONE = new Markup("");

    /**
     * Fills the {@code {}} of a template, which is a constant of the program, in their order.
     *
     * @param parts markup, collections of markup, coordinates as {@code Double}, or anything else as text
     */
    static Markup of(String template, Object... parts) {
        var html = new StringBuilder(template.length() + 32 * parts.length);
        int from = 0;
        for (Object part : parts) {
            int to = template.indexOf("{}", from);
            if (to < 0) {
                throw wrong(template, parts.length);
            }
            html.append(template, from, to);
            append(html, part);
            from = to + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw wrong(template, parts.length);
        }
        return new Markup(html.append(template, from, template.length()).toString());
    }

    static Markup text(String text) {
        return new Markup(escape(text));
    }

    /** One piece an item, each on its own line. */
    static <T> Markup each(Collection<T> items, Function<? super T, Markup> piece) {
        var html = new StringBuilder();
        items.forEach(item -> html.append(piece.apply(item).html()).append('\n'));
        return new Markup(html.toString());
    }

    /** This piece, or nothing. */
    Markup when(boolean wanted) {
        return wanted ? this : NONE;
    }

    private static void append(StringBuilder html, Object part) {
        switch (part) {
            case Markup m -> html.append(m.html());
            case Collection<?> many -> many.forEach(one -> append(html, one));
            case Double d -> html.append(Digits.coordinate(d));
            default -> html.append(escape(part.toString()));
        }
    }

    private static String escape(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                // control characters are not allowed in HTML; a newline in a name is a space
                default -> safe.append(c < ' ' || c == 0x7f ? ' ' : glued(text, i));
            }
        }
        return safe.toString();
    }

    /** A number and its percent sign stay on one line. */
    private static char glued(String text, int i) {
        boolean before = i > 0 && Character.isDigit(text.charAt(i - 1));
        return text.charAt(i) == ' ' && before && text.startsWith("%", i + 1) ? '\u00a0' : text.charAt(i);
    }

    private static IllegalArgumentException wrong(String template, int parts) {
        return new IllegalArgumentException(
                "The parts (%d) of the template (%s) must be as many as its gaps.\nMaybe one was added to one of them only."
                        .formatted(parts, template));
    }
}
