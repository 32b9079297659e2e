package linchpin.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.data.tables.AtomicFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON that is the same bytes for the same values: keys sorted, {@code \n}, two blanks of indentation, numbers to six
 * significant digits, no clock and no path.
 *
 * <p>Takes records, maps, lists, arrays, enumerations, numbers, texts, dates (as text) and null.
 */
public final class JsonFile {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final JsonMapper BACK = MAPPER.rebuild()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule("numbers").addDeserializer(double.class, new MaybeNumber()))
            .build();

    /** A number, or none. */
    private static final class MaybeNumber extends StdDeserializer<Double> {

        MaybeNumber() {
            super(double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return parser.getDoubleValue();
        }

        @Override
        public Double getNullValue(DeserializationContext context) {
            return Double.NaN;
        }
    }

    private JsonFile() {}

    /** The text of a value, numbers to six significant digits; ends with a line break. */
    public static String toText(@Nullable Object value) {
        return text(new JsonTree(false).of(value));
    }

    /** The same with all digits and the names of enumerations: for what is read back and used, such as a behavior. */
    public static String toExactText(@Nullable Object value) {
        return text(new JsonTree(true).of(value));
    }

    /** A value on one line, numbers to six significant digits, without a line break at the end. */
    public static String toLine(@Nullable Object value) {
        return MAPPER.writeValueAsString(new JsonTree(false).of(value));
    }

    /**
     * The object that a text is.
     *
     * @throws IllegalArgumentException with a sentence for the user, where it is none
     */
    public static Map<String, Object> ofText(String text) {
        try {
            return MAPPER.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The text is not a JSON object: %s.\nMaybe it was cut off.".formatted(e.getOriginalMessage()), e);
        }
    }

    /** Reads a text into a record; {@code name} is how the message calls it. */
    static <T> T ofText(String name, String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "The text (%s) cannot be used.\nMaybe it is of another version.".formatted(name), e);
        }
    }

    /**
     * The maps, lists, numbers, texts and booleans that a text is.
     *
     * @throws IllegalArgumentException with a sentence for the user, where it is no JSON
     */
    public static Object tree(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The text is not JSON.\nMaybe it was cut off.", e);
        }
    }

    /** Sees that a text is JSON of any kind. */
    static void check(String name, String text) {
        try {
            MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The text (%s) is not JSON.\nMaybe it was cut off.".formatted(name), e);
        }
    }

    private static String text(@Nullable Object tree) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return MAPPER.writer().with(printer).writeValueAsString(tree) + "\n";
    }

    /**
     * Writes {@link #toText}, whole or not at all.
     *
     * @throws java.io.UncheckedIOException with a sentence for the user, for instance when the disk is full
     */
    public static void write(Path path, @Nullable Object value) {
        AtomicFile.write(path, toText(value));
    }

    /** Writes {@link #toExactText}, whole or not at all. */
    public static void writeExact(Path path, @Nullable Object value) {
        AtomicFile.write(path, toExactText(value));
    }

    /**
     * Reads a file into maps, lists, numbers, texts and booleans.
     *
     * @throws IllegalArgumentException with a sentence for the user, where it is missing or not a JSON object
     */
    public static Map<String, Object> read(Path path) {
        return parse(path, text -> MAPPER.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {}));
    }

    /**
     * Reads a file into a record.
     *
     * @throws IllegalArgumentException with a sentence for the user, where it is missing or does not fit
     */
    public static <T> T read(Path path, Class<T> type) {
        return parse(path, text -> MAPPER.readValue(text, type));
    }

    /**
     * Reads what {@link #toText} wrote into a record: words of enumerations are their names again, and a number that is null
     * was none (NaN).
     *
     * @throws IllegalArgumentException with a sentence for the user, where it is missing or does not fit
     */
    public static <T> T readBack(Path path, Class<T> type) {
        return parse(path, text -> BACK.readValue(text, type));
    }

    /** A reading of a text, which may fail as Jackson's readings do. */
    @FunctionalInterface
    private interface Parser<T> {
        T parse(String text);
    }

    private static <T> T parse(Path path, Parser<T> parser) {
        try {
            T read = parser.parse(Files.readString(path));
            if (read == null) {
                throw new IllegalArgumentException(
                        "The file (%s) holds nothing.\nMaybe it was cut off.".formatted(path));
            }
            return read;
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "There is no file (%s).\nMaybe the path is mistyped.".formatted(path), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be read: %s.\nMaybe it is not text.".formatted(path, e.getMessage()), e);
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new IllegalArgumentException(
                    "The file (%s) cannot be used, line %d: %s.\nMaybe it is of another version, or was cut off."
                            .formatted(path, at == null ? 0 : at.getLineNr(), e.getOriginalMessage()),
                    e);
        }
    }
}
