package linchpin.app.report;

import java.util.List;

/** The frames that every part of the brief shares: a section, a table, a note that opens. */
final class Section {

    private Section() {}

    static Markup of(String id, String heading, Markup... body) {
        return Markup.of(
                "<section id=\"{}\" aria-labelledby=\"{}-h\">\n<h2 id=\"{}-h\">{}</h2>\n{}</section>\n",
                id,
                id,
                id,
                heading,
                List.of(body));
    }

    /** A note that opens: why a number is what it is. Works without scripts. */
    static Markup why(String summary, Markup... body) {
        return Markup.of("<details><summary>{}</summary>{}</details>\n", summary, List.of(body));
    }

    /** A table that scrolls by itself where the page is too narrow for it. */
    static Markup table(String look, String caption, Markup head, Markup rows) {
        return Markup.of(
                "<div class=\"scroll\"><table class=\"{}\"><caption>{}</caption><thead><tr>{}</tr></thead>\n<tbody>{}</tbody></table></div>\n",
                look,
                caption,
                head,
                rows);
    }

    /** Headings of columns; a leading {@code #} marks a column of numbers. */
    static Markup head(String... columns) {
        return Markup.of(
                "{}",
                List.of(columns).stream()
                        .map(c -> c.startsWith("#")
                                ? Markup.of("<th scope=\"col\" class=\"n\">{}</th>", c.substring(1))
                                : Markup.of("<th scope=\"col\">{}</th>", c))
                        .toList());
    }

    /** A cell of text or markup, labelled with its heading for narrow pages. */
    static Markup cell(String heading, Object content) {
        return Markup.of("<td data-label=\"{}\">{}</td>", heading, content);
    }

    /** A cell with a number. */
    static Markup number(String heading, Object content) {
        return Markup.of("<td class=\"n\" data-label=\"{}\">{}</td>", heading, content);
    }

    static Markup paragraph(String look, Object content) {
        return Markup.of("<p class=\"{}\">{}</p>\n", look, content);
    }
}
