package linchpin.data.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The text of a web page: nothing in it runs, nothing is fetched, and what the page hides is shown as hidden. */
final class HtmlText {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "head",
            "select",
            "button",
            "textarea",
            "math");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "figcaption", "menu", "dialog");
    private static final Set<String> BLOCK = Set.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "td",
            "th",
            "tr",
            "pre",
            "section",
            "article",
            "header",
            "br",
            "hr",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "figure",
            "main",
            "body",
            "nav",
            "footer",
            "aside",
            "form",
            "figcaption",
            "address",
            "details",
            "summary");

    private HtmlText() {}

    static Blocks read(byte[] bytes) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be read.\nMaybe it was cut off.", e);
        }
        var notes = new ArrayList<String>();
        int scripts = page.select("script").size();
        if (scripts > 0) {
            notes.add("%d scripts were left out.".formatted(scripts));
        }
        var walk = new Walk();
        page.body().traverse(walk);
        walk.flush();
        return new Blocks(
                title(page),
                meta(page, "og:site_name", "application-name", "publisher"),
                published(page),
                walk.blocks,
                notes);
    }

    private static String title(Document page) {
        String og = meta(page, "og:title", "twitter:title");
        Element h1 = page.selectFirst("h1");
        return !og.isEmpty() ? og : h1 != null ? h1.text() : page.title();
    }

    private static String meta(Document page, String... names) {
        for (String name : names) {
            for (Element m : page.select("meta")) {
                if ((m.attr("property").equalsIgnoreCase(name) || m.attr("name").equalsIgnoreCase(name))
                        && !m.attr("content").isBlank()) {
                    return m.attr("content").strip();
                }
            }
        }
        return "";
    }

    private static @Nullable LocalDate published(Document page) {
        var said = new ArrayList<String>();
        said.add(meta(
                page,
                "article:published_time",
                "datePublished",
                "date",
                "dc.date",
                "dcterms.created",
                "pubdate",
                "parsely-pub-date"));
        page.select("time[datetime]").forEach(t -> said.add(t.attr("datetime")));
        page.select("[itemprop=datePublished]")
                .forEach(t -> said.add(t.hasAttr("content") ? t.attr("content") : t.text()));
        for (String s : said) {
            if (s.length() >= 10) {
                try {
                    return LocalDate.parse(s.substring(0, 10));
                } catch (DateTimeException e) {
                    // not a date in this form; another may be
                }
            }
        }
        return null;
    }

    /** Collects the text of blocks in the order of the page. Iterative, so that deep nesting costs no stack. */
    private static final class Walk implements NodeVisitor {
        private final List<Blocks.Block> blocks = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private int silent;
        private int around;
        private int hidden;
        private int heading;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (silent == 0) {
                    line.append(text.text());
                }
            } else if (node instanceof Element e) {
                String name = e.normalName();
                if (BLOCK.contains(name)) {
                    flush();
                }
                count(e, name, 1);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element e) {
                String name = e.normalName();
                if (BLOCK.contains(name) || isHidden(e)) {
                    flush();
                }
                count(e, name, -1);
            }
        }

        private void count(Element e, String name, int step) {
            silent += SILENT.contains(name) ? step : 0;
            around += AROUND.contains(name) ? step : 0;
            heading += name.matches("h[1-6]") ? step : 0;
            if (isHidden(e)) {
                if (step > 0) {
                    flush();
                }
                hidden += step;
            }
        }

        private static boolean isHidden(Element e) {
            String style = e.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            return e.hasAttr("hidden")
                    || e.attr("aria-hidden").equals("true")
                    || style.contains("display:none")
                    || style.contains("visibility:hidden")
                    || style.contains("font-size:0")
                    || style.contains("opacity:0;")
                    || style.endsWith("opacity:0");
        }

        private void flush() {
            String text = line.toString().strip().replaceAll("\\s+", " ");
            line.setLength(0);
            if (!text.isEmpty()) {
                String why = hidden > 0 ? "hidden on the page" : around > 0 ? "of the page, not of the text" : "";
                blocks.add(new Blocks.Block(text, heading > 0, why));
            }
        }
    }
}
