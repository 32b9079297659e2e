package linchpin.data.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.data.reading.DocumentFile;
import linchpin.data.tables.TextFile;

/**
 * A folder with three files: {@code documents.jsonl}, {@code proposals.jsonl}, {@code reviews.jsonl}. Everything else that is
 * shown of documents is drawn from their texts anew.
 */
public final class Register {

    private static final List<String> FILES = List.of("documents.jsonl", "proposals.jsonl", "reviews.jsonl");

    private final Path folder;
    private final Lines documents;
    private final Lines proposals;
    private final Lines reviews;

    /** @param folder need not exist */
    public Register(Path folder) {
        this.folder = folder;
        documents = new Lines(folder.resolve(FILES.get(0)));
        proposals = new Lines(folder.resolve(FILES.get(1)));
        reviews = new Lines(folder.resolve(FILES.get(2)));
    }

    /** SHA-256 of each file that is there, by name, as a manifest lists what was read. */
    public Map<String, String> hashes() {
        var hashes = new LinkedHashMap<String, String>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            try {
                if (Files.exists(file)) {
                    hashes.put("evidence/" + name, TextFile.sha256(Files.readAllBytes(file)));
                }
            } catch (IOException e) {
                throw new IllegalArgumentException(
                        "The file (%s) cannot be read: %s.\nMaybe it belongs to someone else."
                                .formatted(file, e.getMessage()),
                        e);
            }
        }
        return hashes;
    }

    /**
     * A document with its number.
     *
     * @param number from 1, in the order in which documents came
     */
    public record Filed(int number, DocumentFile file) {

        public String id() {
            return file.paper().document().id();
        }
    }

    /** All documents, in order. */
    public List<Filed> documents() {
        var filed = new ArrayList<Filed>();
        for (var line : documents.read()) {
            filed.add(new Filed(filed.size() + 1, DocumentJson.read(line)));
        }
        return List.copyOf(filed);
    }

    /** Files a document; nothing happens, and nothing comes back, where the same bytes were filed before. */
    public Optional<Filed> file(DocumentFile file) {
        var number = new int[1];
        var added = documents.add(there -> {
            number[0] = there.size() + 1;
            boolean known = there.stream().anyMatch(line -> file.sha256().equals(line.get("sha256")));
            return known ? List.of() : List.of(DocumentJson.write(file));
        });
        return added.isEmpty() ? Optional.empty() : Optional.of(new Filed(number[0], file));
    }

    /** Adds what is new among these. */
    public void propose(List<Proposal> all) {
        proposals.add(there -> {
            var known = new HashSet<Object>();
            there.forEach(line -> known.add(line.get("id")));
            return all.stream()
                    .filter(p -> known.add(p.id()))
                    .map(ProposalJson::write)
                    .toList();
        });
    }

    /** All proposals, in the order of their documents and places. */
    public List<Proposal> proposals() {
        return proposals.read().stream().map(ProposalJson::read).toList();
    }

    /** Adds a judgment. */
    public void review(Review review) {
        reviews.add(there -> List.of(ReviewJson.write(review)));
    }

    /** All judgments, in the order in which they were made. */
    public List<Review> reviews() {
        return reviews.read().stream().map(ReviewJson::read).toList();
    }

    /** The last judgment of each proposal. */
    public Map<String, Review> verdicts() {
        var last = new LinkedHashMap<String, Review>();
        reviews().forEach(r -> last.put(r.proposal(), r));
        return last;
    }
}
