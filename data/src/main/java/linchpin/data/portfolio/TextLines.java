package linchpin.data.portfolio;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text into lines of cells: finds out the encoding and what parts the cells, and says so. */
final class TextLines {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t|";
    private static final int SAMPLE = 1 << 16;
    /** Longest cell that is no sign of a quotation mark left open, in characters. */
    private static final int LONGEST = 1 << 15;

    private final String name;
    private final List<String> notes = new ArrayList<>();
    private final List<Lines.Line> lines = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

    private TextLines(String name) {
        this.name = name;
    }

    static Lines of(String name, byte[] bytes) {
        var reader = new TextLines(name);
        String text = reader.decode(bytes);
        if (text.isBlank()) {
            throw new Lines.Unreadable(
                    "The file (%s) is empty.".formatted(name), "Maybe the wrong file was named, or it was not saved.");
        }
        char separator = separator(text);
        if (separator != ',') {
            reader.notes.add("Cells are parted by %s.".formatted(words(separator)));
        }
        reader.split(text, separator);
        return new Lines(reader.lines, separator == ';' || separator == '\t', reader.notes);
    }

    private String decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            notes.add("The file begins with a byte-order mark, which is passed over.");
            return strict(bytes, 3);
        }
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            notes.add("The file is UTF-16.");
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int even = 0;
        int odd = 0;
        int sample = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                even += i % 2 == 0 ? 1 : 0;
                odd += i % 2;
            }
        }
        if (even + odd > 0) {
            boolean wide = sample > 3 && Math.max(even, odd) > sample / 4 && Math.min(even, odd) <= sample / 50;
            if (wide) {
                notes.add("The file is UTF-16 without a byte-order mark.");
                return new String(bytes, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            }
            throw new Lines.Unreadable(
                    "The file (%s) is no text: it holds zero bytes.".formatted(name), "Maybe save it as CSV or .xlsx.");
        }
        return strict(bytes, 0);
    }

    private String strict(byte[] bytes, int from) {
        var rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest.duplicate()).toString();
        } catch (CharacterCodingException e) {
            notes.add("The file is not UTF-8 and is read as Windows-1252 (Latin-1).");
            return WINDOWS.decode(rest).toString();
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is most frequent in the first line outside quotation marks. */
    private static char separator(String text) {
        int[] seen = new int[SEPARATORS.length()];
        boolean quoted = false;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            letters += Character.isLetterOrDigit(c) ? 1 : 0;
            if (!quoted && (c == '\n' || c == '\r') && letters > 0) {
                break;
            }
            int at = quoted ? -1 : SEPARATORS.indexOf(c);
            if (at >= 0) {
                seen[at]++;
            }
        }
        int best = 0;
        for (int s = 1; s < seen.length; s++) {
            best = seen[s] > seen[best] ? s : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static String words(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "the sign " + separator;
        };
    }

    private void split(String text, char separator) {
        int open = -1;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord r : reader) {
                int line = (int) r.getStartingLineNumber();
                if (r.getFields().stream().anyMatch(TextLines::open)) {
                    open = line;
                    break;
                }
                add(line, r.getFields());
            }
        } catch (CsvParseException e) {
            open = lines.isEmpty() ? 1 : lines.getLast().number() + 1;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
        if (open > 0) {
            literally(text, separator, open);
        }
    }

    /** A cell that swallowed more than a few lines: its quotation mark was left open. */
    private static boolean open(String cell) {
        return cell.length() > LONGEST
                || cell.length() > 40 && cell.chars().filter(c -> c == '\n').count() > 20;
    }

    private void literally(String text, char separator, int from) {
        notes.add("A quotation mark on line %d is not closed; from there on they are read as signs like others."
                .formatted(from));
        var rest = text.lines().toList();
        for (int l = from - 1; l < rest.size(); l++) {
            add(l + 1, List.of(rest.get(l).split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)));
        }
    }

    private void add(int line, List<String> cells) {
        var clean = new ArrayList<String>(cells.size());
        for (String cell : cells) {
            String text = cell.strip();
            // rows repeat their countries, currencies and rails
            clean.add(text.length() > 24 ? text : known.computeIfAbsent(text, t -> t));
        }
        var read = new Lines.Line(line, clean);
        if (!read.blank()) {
            lines.add(read);
        }
    }
}
