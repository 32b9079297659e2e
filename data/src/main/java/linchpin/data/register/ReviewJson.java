package linchpin.data.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Judgments as lines. */
final class ReviewJson {

    private ReviewJson() {}

    static Map<String, Object> write(Review r) {
        var line = new LinkedHashMap<String, Object>();
        line.put("proposal", r.proposal());
        line.put("verdict", r.verdict());
        line.put("correction", r.correction());
        line.put("author", r.author());
        line.put("at", r.at().toString());
        line.put("note", r.note());
        return line;
    }

    static Review read(Map<String, Object> line) {
        var correction = new TreeMap<String, String>();
        if (line.get("correction") instanceof Map<?, ?> m) {
            m.forEach((k, v) -> correction.put(String.valueOf(k), String.valueOf(v)));
        }
        return new Review(
                Json.text(line, "proposal"),
                Json.word(line, "verdict", Review.Verdict.class),
                correction,
                Json.text(line, "author"),
                Json.parsed(line, "at", Instant::parse),
                Json.text(line, "note"));
    }
}
