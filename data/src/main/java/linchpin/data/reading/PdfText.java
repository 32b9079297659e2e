package linchpin.data.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF: lines are joined to paragraphs; scripts, forms and attachments in it are not looked at. */
final class PdfText {

    private static final int MOST_PAGES = 400;

    private PdfText() {}

    static Blocks read(String name, byte[] bytes) {
        // PDFBox would else leave a cache of fonts in the user's home.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        var notes = new ArrayList<String>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                notes.add("Only the first %d of %d pages are read.".formatted(MOST_PAGES, pdf.getNumberOfPages()));
                stripper.setEndPage(MOST_PAGES);
            }
            String text = stripper.getText(pdf);
            PDDocumentInformation about = pdf.getDocumentInformation();
            var made = about.getCreationDate();
            LocalDate day = made == null
                    ? null
                    : made.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            String title = about.getTitle() == null ? "" : about.getTitle().strip();
            if (text.isBlank()) {
                notes.add("The file holds no text, maybe pictures of pages.");
            }
            return new Blocks(title, "", day, paragraphs(text), notes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new IllegalArgumentException(
                    "The PDF (%s) cannot be read: %s.\nMaybe it is damaged or locked; save it as text."
                            .formatted(
                                    name, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    e);
        }
    }

    /** A line goes on in the next one unless it ends a sentence or is much shorter than a full line. */
    private static ArrayList<Blocks.Block> paragraphs(String text) {
        var blocks = new ArrayList<Blocks.Block>();
        var lines = text.lines().map(String::strip).toList();
        int full = lines.stream().mapToInt(String::length).max().orElse(0);
        var paragraph = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty()) {
                flush(paragraph, blocks);
                continue;
            }
            if (paragraph.length() > 0) {
                boolean hyphen =
                        paragraph.charAt(paragraph.length() - 1) == '-' && Character.isLowerCase(line.charAt(0));
                if (hyphen) {
                    paragraph.setLength(paragraph.length() - 1);
                } else {
                    paragraph.append(' ');
                }
            }
            paragraph.append(line);
            if (line.length() * 10 < full * 7) {
                flush(paragraph, blocks);
            }
        }
        flush(paragraph, blocks);
        return blocks;
    }

    private static void flush(StringBuilder paragraph, ArrayList<Blocks.Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Blocks.Block(paragraph.toString(), false, ""));
            paragraph.setLength(0);
        }
    }
}
