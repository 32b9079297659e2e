package linchpin.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;
import org.jspecify.annotations.Nullable;

/** The documents of a case: made anew only where its register has changed. */
final class EvidenceReply {

    private static final List<String> FILES = List.of("documents.jsonl", "proposals.jsonl", "reviews.jsonl");

    private final Case source;
    private final Path folder;
    private String made = "";
    private @Nullable Reply reply;

    /** @param folder of the case */
    EvidenceReply(Case source, Path folder) {
        this.source = source;
        this.folder = folder.resolve("evidence");
    }

    synchronized Reply reply() {
        try {
            var now = new StringBuilder();
            for (String name : FILES) {
                Path file = folder.resolve(name);
                if (Files.exists(file)) {
                    now.append(Files.getLastModifiedTime(file))
                            .append(Files.size(file))
                            .append(' ');
                }
            }
            if (reply == null || !made.contentEquals(now)) {
                reply = Reply.json(new EvidenceStudy(new Register(folder), source).find());
                made = now.toString();
            }
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException("The register of documents cannot be read.\nMaybe it was moved.", e);
        }
    }
}
