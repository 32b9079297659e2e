package linchpin.data.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.Words;
import org.jspecify.annotations.Nullable;

/** Reads JSON lines one by one, whatever the size of the file; plain or gzipped, told by how it begins. */
public final class ItemReader implements AutoCloseable {

    /** Characters of a line. */
    static final int LONGEST = 1 << 20;

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private final FileChannel channel;
    private final Reader in;
    private final Fields fields;
    private final String name;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private long line;
    private boolean ended;

    private ItemReader(Path file, Fields fields) throws IOException {
        this.fields = fields;
        this.name = String.valueOf(file.getFileName());
        channel = FileChannel.open(file);
        var raw = new BufferedInputStream(Channels.newInputStream(channel));
        raw.mark(2);
        boolean packed = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        InputStream bytes = packed ? new GZIPInputStream(raw, 1 << 16) : raw;
        in = new InputStreamReader(bytes, StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException where there is no such file, or it cannot be read */
    public static ItemReader open(Path file, Fields fields) {
        try {
            return new ItemReader(file, fields);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "There is no file (%s).\nMaybe the path is mistyped.".formatted(file), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be read: %s.\nMaybe it is a folder, or was cut off."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** The next line that is not blank; nothing at the end. Where the file breaks off, that is the last line, and bad. */
    public Optional<Entry> next() {
        while (!ended) {
            try {
                String text = line();
                if (text == null) {
                    ended = true;
                } else if (text.length() > LONGEST) {
                    return Optional.of(
                            new Entry.Bad(line, "The line is longer than %,d characters.".formatted(LONGEST)));
                } else if (!text.isBlank()) {
                    return Optional.of(entry(text));
                }
            } catch (IOException e) {
                ended = true;
                return Optional.of(new Entry.Bad(
                        line + 1, "The file %s cannot be read from here on: %s.".formatted(name, e.getMessage())));
            }
        }
        return Optional.empty();
    }

    /** How much of the file has been read, in percent. */
    public int percent() {
        try {
            long size = channel.size();
            return size == 0 ? 100 : (int) Math.min(100, 100 * channel.position() / size);
        } catch (IOException e) {
            return 0;
        }
    }

    /** A line without its end, cut one character above the bound; null at the end of the file. */
    private @Nullable String line() throws IOException {
        var text = new StringBuilder();
        boolean some = false;
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    line += some ? 1 : 0;
                    return some ? text.toString() : null;
                }
            }
            some = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            text.append(buffer, at, Math.min(end - at, LONGEST + 1 - text.length()));
            at = end;
            if (end < filled) {
                at++;
                line++;
                return text.toString();
            }
        }
    }

    private Entry entry(String raw) {
        Map<String, Object> object;
        try {
            object = JsonFile.ofText(raw.startsWith("\uFEFF") ? raw.substring(1) : raw);
        } catch (IllegalArgumentException e) {
            return new Entry.Bad(line, "The line is no JSON object.");
        }
        String text = seen(fields.in(object, "text"));
        if (text.isEmpty()) {
            return new Entry.Bad(line, "The line has no text under %s.".formatted(fields.listed("text")));
        }
        String date = fields.in(object, "date");
        if (date.isBlank()) {
            return new Entry.Bad(line, "The line has no date under %s.".formatted(fields.listed("date")));
        }
        return day(date.strip())
                .<Entry>map(day -> new Entry.Item(
                        line, day, seen(fields.in(object, "title")), seen(fields.in(object, "category")), text))
                .orElseGet(() -> new Entry.Bad(
                        line,
                        "The date (%s) is no day YYYY-MM-DD."
                                .formatted(date.substring(0, Math.min(date.length(), 40)))));
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("").strip();
    }

    private static Optional<LocalDate> day(String date) {
        var compact = COMPACT.matcher(date);
        String plain = compact.matches()
                ? "%s-%s-%s".formatted(compact.group(1), compact.group(2), compact.group(3))
                : date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ')
                        ? date.substring(0, 10)
                        : date;
        return Words.date(plain).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The file (%s) cannot be closed.".formatted(name), e);
        }
    }
}
