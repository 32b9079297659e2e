package linchpin.data.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import linchpin.data.tables.Problems;
import linchpin.data.tables.TextFile;
import linchpin.evidence.Document;
import linchpin.evidence.Paper;
import linchpin.evidence.Paper.Basis;
import linchpin.evidence.extract.Years;
import org.jspecify.annotations.Nullable;

/**
 * A file, read as a document.
 *
 * @param file its name, without folders
 * @param sha256 of its bytes, in lower-case hex; the document's id is how it begins
 * @param paper the text in passages
 * @param notes what was left out and why, one sentence each
 */
public record DocumentFile(String file, String sha256, Paper paper, List<String> notes) {

    /** Larger files are not documents that a person wrote. */
    static final long LARGEST_BYTES = 20L << 20;

    /** What is longer is cut, and a note says so. */
    static final int LONGEST_TEXT = 2_000_000;

    private static final int ID = 12;

    /**
     * What the user says of a file.
     *
     * @param published day of publication, where known
     * @param publisher empty where unknown
     */
    public record Given(@Nullable LocalDate published, String publisher) {
        public static final Given NOTHING = new Given(null, "");
    }

    /**
     * Reads a file; its kind is told by how it begins, not by its name.
     *
     * @throws IllegalArgumentException with a sentence for the user, where it is missing, too large or no document
     */
    public static DocumentFile read(Path path, Given given) {
        String name = String.valueOf(path.getFileName());
        try {
            if (!Files.isRegularFile(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (Files.size(path) > LARGEST_BYTES) {
                throw new IllegalArgumentException(
                        "The file (%s) is larger than %d MB.\nMaybe it is no single document."
                                .formatted(path, LARGEST_BYTES >> 20));
            }
            return of(name, Files.readAllBytes(path), given);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "There is no file (%s).\nMaybe the path is mistyped.".formatted(path), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be read: %s.\nMaybe it belongs to someone else."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }

    /** The same from bytes at hand. */
    public static DocumentFile of(String name, byte[] bytes, Given given) {
        String sha = TextFile.sha256(bytes);
        String head = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Blocks blocks;
        if (head.startsWith("%pdf")) {
            blocks = PdfText.read(name, bytes);
        } else if (head.contains("<html")
                || head.contains("<!doctype html")
                || head.contains("<body")
                || head.contains("<article")) {
            blocks = HtmlText.read(bytes);
        } else if (head.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "The file (%s) is neither text nor HTML nor PDF.\nMaybe save it as one of these.".formatted(name));
        } else {
            var problems = new Problems();
            blocks = Blocks.ofText(TextFile.decode(name, bytes, problems).text());
            problems.sorted().forEach(p -> blocks.notes().add(p.what()));
        }
        return of(name, sha, blocks, given);
    }

    private static DocumentFile of(String name, String sha, Blocks blocks, Given given) {
        var notes = new ArrayList<String>();
        var clean = blocks.clean();
        var layout = Layout.of(clean);
        notes.addAll(clean.notes());
        Optional<LocalDate> stated =
                Optional.ofNullable(clean.published()).or(() -> Dateline.in(layout.text(), layout.passages()));
        if (stated.isEmpty() && given.published() == null) {
            stated = Dateline.named(name);
            stated.ifPresent(d -> notes.add("The day of publication is the one in the name of the file."));
        }
        LocalDate published = given.published();
        Basis basis = Basis.GIVEN;
        if (published == null && stated.isPresent()) {
            published = stated.get();
            basis = Basis.STATED;
        } else if (published == null) {
            published = Years.lastDay(layout.text()).orElse(null);
            basis = published == null ? Basis.UNKNOWN : Basis.NOT_BEFORE;
        }
        String publisher = given.publisher().isEmpty() ? clean.publisher() : Blocks.seen(given.publisher());
        publisher = publisher.isEmpty() ? Dateline.publisher(layout.text(), layout.passages()) : publisher;
        String title = clean.title().isEmpty() ? layout.firstLine() : clean.title();
        var document = new Document(sha.substring(0, ID), title, publisher, published, layout.text());
        return new DocumentFile(
                Blocks.seen(name), sha, new Paper(document, basis, layout.passages()), List.copyOf(notes));
    }
}
