package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.evidence.Paper;
import linchpin.evidence.Passage;
import linchpin.evidence.Sentence;
import linchpin.evidence.Span;

/** Cuts passages into sentences, so that each is verbatim and none is longer than can be read with care. */
public final class Sentences {

    /** Longer ones are cut at a blank: no sentence of a person is, and hostile ones never end. */
    static final int LONGEST = 1500;

    private static final Pattern END = Pattern.compile("[.!?…][\"')\\]]*\\s+(?=[\"'(\\[]*[\\p{Lu}\\p{Nd}])");

    private static final Set<String> ABBREVIATIONS = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "gen", "col", "lt", "sgt", "sen", "rep", "gov", "st", "vs", "no", "art",
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e.g", "i.e", "ca",
            "u.s", "u.k", "u.n", "e.u", "u.a.e", "d.c", "co", "inc", "ltd", "corp", "maj", "adm", "brig", "cmdr");

    /** After a country's initials, these begin a new sentence more often than they go on. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "this",
            "that",
            "these",
            "it",
            "he",
            "she",
            "they",
            "we",
            "but",
            "in",
            "a",
            "an",
            "as",
            "and",
            "at",
            "on",
            "for",
            "while",
            "however",
            "meanwhile",
            "its",
            "his",
            "her",
            "their");

    private Sentences() {}

    /** The sentences of all passages that are read, in order. */
    public static List<Sentence> of(Paper paper) {
        var sentences = new ArrayList<Sentence>();
        for (int p = 0; p < paper.passages().size(); p++) {
            Passage passage = paper.passages().get(p);
            if (!passage.isRead()) {
                continue;
            }
            String plain = Plain.of(paper.document().text().substring(passage.start(), passage.end()));
            for (int[] span : spans(plain)) {
                var quote = paper.quote(passage.start() + span[0], passage.start() + span[1]);
                sentences.add(new Sentence(
                        quote.document(), p, sentences.size(), new Span(quote.start(), quote.end()), quote.text()));
            }
        }
        return List.copyOf(sentences);
    }

    private static List<int[]> spans(String text) {
        var spans = new ArrayList<int[]>();
        int start = 0;
        var end = END.matcher(text);
        while (end.find()) {
            if (!isAbbreviation(text, start, end.start(), end.end())) {
                add(spans, text, start, end.end());
                start = end.end();
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    private static boolean isAbbreviation(String text, int from, int dot, int next) {
        if (text.charAt(dot) != '.') {
            return false;
        }
        int word = dot;
        while (word > from && !Character.isWhitespace(text.charAt(word - 1)) && text.charAt(word - 1) != '(') {
            word--;
        }
        String before = text.substring(word, dot).toLowerCase(java.util.Locale.ROOT);
        if (before.indexOf('.') > 0 && ABBREVIATIONS.contains(before)) {
            return !OPENERS.contains(wordAt(text, next));
        }
        return ABBREVIATIONS.contains(before) || (before.length() == 1 && Character.isLetter(before.charAt(0)));
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** Adds the span without blanks around it, in pieces where it is too long. */
    private static void add(List<int[]> spans, String text, int from, int to) {
        int start = from;
        while (start < to) {
            int end = to;
            if (to - start > LONGEST) {
                int blank = text.lastIndexOf(' ', start + LONGEST);
                end = blank > start ? blank : start + LONGEST;
                if (Character.isLowSurrogate(text.charAt(end)) && Character.isHighSurrogate(text.charAt(end - 1))) {
                    end--;
                }
            }
            int s = start;
            int e = end;
            while (s < e && Character.isWhitespace(text.charAt(s))) {
                s++;
            }
            while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
                e--;
            }
            if (s < e) {
                spans.add(new int[] {s, e});
            }
            start = end;
        }
    }
}
