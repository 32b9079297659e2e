package linchpin.data.feeds;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import linchpin.data.facts.ShippedTable;
import linchpin.data.tables.Row;
import linchpin.data.tables.TextFile;

/**
 * How a file of a feed is laid out: by its header where it has one, else by the published order of columns.
 *
 * @param header whether the first line names the columns
 * @param delimiter between cells
 * @param quoted whether cells may stand in quotation marks, and then hold line ends
 * @param columns in the order of the file, each with its type in SQL
 * @param dateFormat of the column of type DATE
 */
record Layout(boolean header, char delimiter, boolean quoted, Map<String, String> columns, String dateFormat) {

    private static final Map<Pattern, String> DATES = new LinkedHashMap<>();

    static {
        DATES.put(Pattern.compile("\\d{4}-\\d{2}-\\d{2}"), "%Y-%m-%d");
        DATES.put(Pattern.compile("\\d{8}"), "%Y%m%d");
        DATES.put(Pattern.compile("\\d{1,2} [A-Za-z]+ \\d{4}"), "%d %B %Y");
        DATES.put(Pattern.compile("\\d{1,2}-[A-Za-z]{3}-\\d{4}"), "%d-%b-%Y");
        DATES.put(Pattern.compile("\\d{1,2}-[A-Za-z]{3}-\\d{2}"), "%d-%b-%y");
        DATES.put(Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}"), "%d/%m/%Y");
    }

    /** Columns without which a row says nothing; others may be absent from a header. */
    private static final Map<FeedKind, List<String>> NEEDED = Map.of(
            FeedKind.GDELT1,
                    List.of(
                            "GLOBALEVENTID",
                            "SQLDATE",
                            "Actor1CountryCode",
                            "Actor2CountryCode",
                            "EventCode",
                            "NumMentions"),
            FeedKind.GDELT2,
                    List.of(
                            "GLOBALEVENTID",
                            "SQLDATE",
                            "Actor1CountryCode",
                            "Actor2CountryCode",
                            "EventCode",
                            "NumMentions"),
            FeedKind.MENTIONS, List.of("GLOBALEVENTID", "MentionTimeDate", "MentionSourceName", "Confidence"),
            FeedKind.ICEWS, List.of("Event ID", "Event Date", "Source Country", "Target Country", "CAMEO Code"),
            FeedKind.ACLED, List.of("event_id_cnty", "event_date", "event_type", "actor1", "actor2"),
            FeedKind.POLECAT, List.of("Event ID", "Event Date", "Event Type", "Actor Country", "Recipient Country"));

    /**
     * Looks at the first two lines of a file.
     *
     * @throws IllegalArgumentException where it lacks a column, or is empty
     */
    static Layout of(Path path, FeedKind kind) {
        try (BufferedReader reader = TextFile.reader(path)) {
            String first = line(reader);
            String second = line(reader);
            if (first.isEmpty()) {
                throw new IllegalArgumentException(
                        "The file (%s) is empty.\nMaybe the download was cut off.".formatted(path.getFileName()));
            }
            char delimiter = delimiter(first);
            List<String> cells = cells(first, delimiter);
            Map<String, String> published = published(kind);
            boolean header = cells.stream()
                    .anyMatch(c -> c.equalsIgnoreCase(
                            NEEDED.getOrDefault(kind, List.of()).getFirst()));
            Map<String, String> columns = header ? named(cells, published) : byPlace(path, kind, cells, published);
            var missing = NEEDED.getOrDefault(kind, List.of()).stream()
                    .filter(name -> !columns.containsKey(name))
                    .toList();
            if (!missing.isEmpty()) {
                throw new IllegalArgumentException(
                        "The file (%s) lacks the column %s of %s.\nMaybe it is another feed: give --kind."
                                .formatted(path.getFileName(), String.join(", ", missing), kind.word()));
            }
            boolean quoted = delimiter != '\t' || first.contains("\"");
            return new Layout(
                    header, delimiter, quoted, columns, dateFormat(columns, header ? second : first, delimiter));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be read: %s.\nMaybe the path is mistyped, or the download was cut off."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    /** A line, or so much of it as a header can need. */
    private static String line(BufferedReader reader) throws IOException {
        int longest = 1 << 20;
        var line = new StringBuilder();
        int next = reader.read();
        for (; next >= 0 && next != '\n' && line.length() < longest; next = reader.read()) {
            line.append((char) next);
        }
        return line.toString().stripTrailing().isEmpty() ? "" : line.toString().replace("\r", "");
    }

    private static char delimiter(String line) {
        char best = '\t';
        for (char c : new char[] {'\t', ';', ','}) {
            char mark = c;
            char held = best;
            long count = line.chars().filter(x -> x == mark).count();
            if (count > line.chars().filter(x -> x == held).count()) {
                best = c;
            }
        }
        return best;
    }

    private static List<String> cells(String line, char delimiter) {
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(delimiter)), -1))
                .map(cell -> cell.replace("\"", "").strip())
                .toList();
    }

    /** The published names of a header's cells, letter case aside; other columns keep theirs. */
    private static Map<String, String> named(List<String> cells, Map<String, String> published) {
        var known = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        published.keySet().forEach(name -> known.put(name, name));
        Set<String> taken = new HashSet<>();
        var columns = new LinkedHashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            String name = known.getOrDefault(cells.get(i), "column " + i);
            boolean fresh = taken.add(name.toLowerCase(Locale.ROOT));
            columns.put(fresh ? name : "column " + i, fresh ? published.getOrDefault(name, "VARCHAR") : "VARCHAR");
        }
        return columns;
    }

    private static Map<String, String> byPlace(
            Path path, FeedKind kind, List<String> cells, Map<String, String> published) {
        if (kind != FeedKind.GDELT1 && kind != FeedKind.GDELT2 && kind != FeedKind.MENTIONS) {
            throw new IllegalArgumentException(
                    "The file (%s) has no header with the columns of %s.\nMaybe it is another feed: give --kind."
                            .formatted(path.getFileName(), kind.word()));
        }
        if (Math.abs(cells.size() - published.size()) > 1) {
            throw new IllegalArgumentException(
                    "The first line of %s has %d cells where %s has %d.\nMaybe it is another feed: give --kind."
                            .formatted(path.getFileName(), cells.size(), kind.word(), published.size()));
        }
        return published;
    }

    private static Map<String, String> published(FeedKind kind) {
        var columns = new LinkedHashMap<String, String>();
        for (Row row : ShippedTable.beside(Layout.class, "columns.csv", "feed", "column", "type")) {
            if (row.text("feed").equals(kind.word())) {
                columns.put(row.text("column"), row.text("type"));
            }
        }
        return columns;
    }

    private static String dateFormat(Map<String, String> columns, String line, char delimiter) {
        int at = new ArrayList<>(columns.values()).indexOf("DATE");
        List<String> cells = cells(line, delimiter);
        String date = at >= 0 && at < cells.size() ? cells.get(at) : "";
        return DATES.entrySet().stream()
                .filter(format -> format.getKey().matcher(date).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(columns.containsKey("SQLDATE") ? "%Y%m%d" : "%Y-%m-%d");
    }

    /** The call of DuckDB's reader that keeps every row it cannot take. */
    String scan(String path) {
        var types = new ArrayList<String>();
        columns.forEach((name, type) -> types.add("%s: %s".formatted(literal(name), literal(type))));
        // An empty cell is no NULL, so that a missing number or date is a bad row; \x01 stands in no feed.
        return "read_csv(%s, auto_detect = false, header = %s, delim = %s, quote = %s, escape = %s, columns = {%s}, dateformat = %s, timestampformat = '%%Y%%m%%d%%H%%M%%S', nullstr = '\u0001', store_rejects = true, rejects_table = 'bad_rows', rejects_scan = 'bad_scans', parallel = %s)"
                .formatted(
                        literal(path),
                        header,
                        literal(String.valueOf(delimiter)),
                        quoted ? "'\"'" : "''",
                        quoted ? "'\"'" : "''",
                        String.join(", ", types),
                        literal(dateFormat),
                        !quoted);
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
