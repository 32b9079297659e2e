package linchpin.data.coding.act;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The tokenizer of BERT (Devlin et al. 2019): words split at blanks and marks, then into the longest known pieces.
 *
 * <p>Its vocabulary is that of the model, read from the tokenizer file beside it. Written anew because the usual library is
 * 20 MB of native code.
 */
final class WordPieces {

    /** Pieces of one sentence; what is longer than this is cut. */
    private static final int LONGEST = 128;

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPieces(String tokenizerJson) {
        vocabulary = vocabulary(tokenizerJson);
        unknown = id("[UNK]");
        start = id("[CLS]");
        end = id("[SEP]");
    }

    private int id(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException(
                    "The vocabulary of the embedding lacks the piece %s.\nMaybe the tokenizer file is of another model."
                            .formatted(piece));
        }
        return id;
    }

    /** The ids of a text, with those of its start and end. */
    long[] of(String text) {
        var ids = new long[LONGEST];
        int n = 0;
        ids[n++] = start;
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        int i = 0;
        while (i < plain.length() && n < LONGEST - 1) {
            int c = plain.codePointAt(i);
            int width = Character.charCount(c);
            if (skipped(c)) {
                i += width;
            } else if (alone(c)) {
                n = pieces(plain.substring(i, i + width), ids, n);
                i += width;
            } else {
                var word = new StringBuilder();
                while (i < plain.length()) {
                    c = plain.codePointAt(i);
                    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || alone(c)) {
                        break;
                    }
                    if (!skipped(c)) {
                        word.appendCodePoint(c);
                    }
                    i += Character.charCount(c);
                }
                n = pieces(word.toString(), ids, n);
            }
        }
        ids[n++] = end;
        return java.util.Arrays.copyOf(ids, n);
    }

    private int pieces(String word, long[] ids, int filled) {
        if (word.isEmpty()) {
            return filled;
        }
        int n = filled;
        int from = 0;
        while (from < word.length() && n < LONGEST - 1) {
            int to = word.length() > LONGEST_WORD ? from : word.length();
            Integer id = null;
            while (to > from) {
                id = vocabulary.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
                if (id != null) {
                    break;
                }
                to--;
            }
            if (id == null) {
                ids[filled] = unknown;
                return filled + 1;
            }
            ids[n++] = id;
            from = to;
        }
        return n;
    }

    private static boolean skipped(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.SURROGATE
                || c == 0xFFFD;
    }

    private static boolean alone(int c) {
        boolean mark = c < 128 ? c > 32 && !Character.isLetterOrDigit(c) : punctuation(c);
        return mark || Character.isIdeographic(c);
    }

    private static boolean punctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** The object that follows {@code "vocab"}: pieces and their ids. */
    private static Map<String, Integer> vocabulary(String json) {
        var pieces = new HashMap<String, Integer>(1 << 16);
        int i = json.indexOf('{', json.indexOf("\"vocab\"")) + 1;
        var piece = new StringBuilder();
        while (json.charAt(i) != '}') {
            if (json.charAt(i) != '"') {
                i++;
                continue;
            }
            piece.setLength(0);
            i++;
            while (json.charAt(i) != '"') {
                if (json.charAt(i) == '\\') {
                    i++;
                    if (json.charAt(i) == 'u') {
                        piece.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                        i += 5;
                        continue;
                    }
                }
                piece.append(json.charAt(i++));
            }
            i = json.indexOf(':', i) + 1;
            int from = i;
            while (json.charAt(i) != ',' && json.charAt(i) != '}') {
                i++;
            }
            pieces.put(
                    piece.toString(), Integer.parseInt(json.substring(from, i).strip()));
        }
        return pieces;
    }
}
