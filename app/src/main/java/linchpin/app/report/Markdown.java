package linchpin.app.report;

import java.util.List;

/** A Markdown text in the making. What is put in is text: no name in a case can become a tag, a link or a column. */
final class Markdown {

    /** Around what is put in bold; a mark that no escaping takes away. */
    static final String BOLD = "\uE000";

    private final StringBuilder text = new StringBuilder();

    void title(String words) {
        text.append("# ").append(plain(words)).append("\n\n");
    }

    void heading(String words) {
        text.append("## ").append(plain(words)).append("\n\n");
    }

    void paragraph(String words) {
        text.append(plain(words)).append("\n\n");
    }

    void list(List<String> items) {
        items.forEach(i -> text.append("- ").append(plain(i)).append('\n'));
        text.append('\n');
    }

    void table(List<String> head, List<List<String>> rows) {
        row(head);
        text.append("|---".repeat(head.size())).append("|\n");
        rows.forEach(this::row);
        text.append('\n');
    }

    private void row(List<String> cells) {
        cells.forEach(c -> text.append("| ").append(plain(c)).append(' '));
        text.append("|\n");
    }

    /** Without what Markdown or HTML would take for more than text. */
    static String plain(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("([\\\\|*_\\[\\]#`])", "\\\\$1")
                .replace(BOLD, "**")
                .replace(Digits.NBSP, " ");
    }

    String text() {
        return text.toString();
    }
}
