package linchpin.app.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import linchpin.data.reading.DocumentFile;
import linchpin.data.register.Proposal;
import linchpin.data.register.Register;
import linchpin.evidence.Coded;
import linchpin.evidence.Document;
import linchpin.evidence.Paper;
import linchpin.evidence.Quote;
import linchpin.evidence.Span;

/** Files into a register, with the events that a coder proposes. */
public final class Ingestion {

    private final Register register;
    private final Function<Document, List<Coded>> coder;

    /** @param coder reads events out of a document */
    public Ingestion(Register register, Function<Document, List<Coded>> coder) {
        this.register = register;
        this.coder = coder;
    }

    /**
     * What came of a file.
     *
     * @param number of the document in the register; 0 where the file could not be read
     * @param known whether the same bytes were there before: then nothing was changed
     * @param events how many events were proposed
     * @param notes what was left out of the text
     * @param problem why it could not be read; empty where it could
     */
    public record Outcome(String file, int number, boolean known, int events, List<String> notes, String problem) {}

    /** Reads one file; what is wrong with it is told, not thrown. */
    public Outcome add(Path path, DocumentFile.Given given) {
        return add(String.valueOf(path.getFileName()), () -> DocumentFile.read(path, given));
    }

    /** The same from bytes at hand. */
    public Outcome add(String name, byte[] bytes, DocumentFile.Given given) {
        return add(name, () -> DocumentFile.of(name, bytes, given));
    }

    private Outcome add(String name, Supplier<DocumentFile> read) {
        DocumentFile file;
        try {
            file = read.get();
        } catch (IllegalArgumentException e) {
            return new Outcome(name, 0, false, 0, List.of(), String.valueOf(e.getMessage()));
        }
        var filed = register.file(file);
        if (filed.isEmpty()) {
            int number = register.documents().stream()
                    .filter(d -> d.file().sha256().equals(file.sha256()))
                    .findFirst()
                    .map(Register.Filed::number)
                    .orElse(0);
            return new Outcome(file.file(), number, true, 0, List.of(), "");
        }
        var proposals = proposals(file.paper());
        register.propose(proposals);
        return new Outcome(file.file(), filed.get().number(), false, proposals.size(), file.notes(), "");
    }

    /** The coder sees the text without its dropped passages: blanks stand in their place, so that offsets stay. */
    private List<Proposal> proposals(Paper paper) {
        Document whole = paper.document();
        var text = new StringBuilder(whole.text());
        for (var p : paper.passages()) {
            for (int i = p.start(); i < p.end() && !p.isRead(); i++) {
                text.setCharAt(i, ' ');
            }
        }
        var shown = new Document(whole.id(), whole.title(), whole.publisher(), whole.published(), text.toString());
        var counts = new HashMap<String, Integer>();
        var proposals = new ArrayList<Proposal>();
        for (Coded c : coder.apply(shown)) {
            Span span = c.sentence().span();
            Quote quote = paper.quote(span.start(), span.end());
            String stem = "%s-%d-%s"
                    .formatted(whole.id(), span.start(), c.deed().act().name().toLowerCase(Locale.ROOT));
            int n = counts.merge(stem, 1, Integer::sum);
            proposals.add(new Proposal(
                    n == 1 ? stem : stem + "-" + n,
                    quote,
                    new Proposal.Told(
                            c.deed().kind(),
                            c.sourceCodes(),
                            c.targetCodes(),
                            c.deed().magnitude()),
                    c.dated(),
                    c.standing(),
                    c.confidence()));
        }
        return proposals;
    }
}
