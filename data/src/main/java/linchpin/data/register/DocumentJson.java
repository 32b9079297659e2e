package linchpin.data.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.data.reading.DocumentFile;
import linchpin.evidence.Document;
import linchpin.evidence.Paper;
import linchpin.evidence.Passage;

/** Documents as lines: with their whole text, so that a register is complete without the files. */
final class DocumentJson {

    private DocumentJson() {}

    static Map<String, Object> write(DocumentFile file) {
        Document d = file.paper().document();
        var line = new LinkedHashMap<String, Object>();
        line.put("id", d.id());
        line.put("sha256", file.sha256());
        line.put("file", file.file());
        line.put("title", d.title());
        line.put("publisher", d.publisher());
        line.put("published", d.published() == null ? "" : d.published().toString());
        line.put("basis", file.paper().basis());
        line.put("notes", file.notes());
        line.put("text", d.text());
        line.put(
                "passages",
                file.paper().passages().stream()
                        .map(p -> Map.of("kind", p.kind(), "start", p.start(), "end", p.end(), "why", p.why()))
                        .toList());
        return line;
    }

    static DocumentFile read(Map<String, Object> line) {
        String published = Json.text(line, "published");
        LocalDate day = published.isEmpty() ? null : Json.parsed(line, "published", LocalDate::parse);
        var document = new Document(
                Json.text(line, "id"),
                Json.text(line, "title"),
                Json.text(line, "publisher"),
                day,
                Json.text(line, "text"));
        var passages = new ArrayList<Passage>();
        if (line.get("passages") instanceof List<?> all) {
            for (Object o : all) {
                if (o instanceof Map<?, ?> p) {
                    passages.add(new Passage(
                            Json.word(p, "kind", Passage.Kind.class),
                            Json.whole(p, "start"),
                            Json.whole(p, "end"),
                            Json.text(p, "why")));
                }
            }
        }
        return new DocumentFile(
                Json.text(line, "file"),
                Json.text(line, "sha256"),
                new Paper(document, Json.word(line, "basis", Paper.Basis.class), passages),
                Json.texts(line, "notes"));
    }
}
