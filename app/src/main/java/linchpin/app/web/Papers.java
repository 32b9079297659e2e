package linchpin.app.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.app.ingest.EvidenceStudy;
import linchpin.app.ingest.EvidenceView.ReviewRow;
import linchpin.app.ingest.Ingestion;
import linchpin.app.ingest.LazyCoder;
import linchpin.app.ingest.Reviewing;
import linchpin.data.reading.DocumentFile;
import linchpin.data.register.Register;
import linchpin.data.register.Review;
import linchpin.data.tables.Words;
import org.jspecify.annotations.Nullable;

/** The documents of a case: what they say, made anew only where the register has changed; taking one in; judging what it proposes. */
final class Papers {

    static final List<String> QUERY = List.of("name", "published", "publisher");

    private static final int LONGEST_NAME = 200;

    private final Served served;
    private final Register register;
    private Map<String, String> made = Map.of();
    private @Nullable Reply reply;

    Papers(Served served) {
        this.served = served;
        register = served.register();
    }

    synchronized Reply reply() {
        var now = register.hashes();
        if (reply == null || !made.equals(now)) {
            reply = Reply.json(new EvidenceStudy(register, served.source()).find());
            made = now;
        }
        return reply;
    }

    /** A document with its whole text, so that every quote can be seen where it stands. */
    Object document(String number) {
        var filed = register.documents().stream()
                .filter(d -> String.valueOf(d.number()).equals(number))
                .findFirst()
                .orElseThrow(
                        () -> Refused.missing("There is no document of that number.", "Maybe look at /api/evidence."));
        var paper = filed.file().paper();
        return Fields.of(
                "doc",
                filed.number(),
                "id",
                filed.id(),
                "title",
                paper.document().title(),
                "text",
                paper.document().text(),
                "passages",
                paper.passages().stream()
                        .map(p -> Fields.of(
                                "kind", Words.of(p.kind()), "start", p.start(), "end", p.end(), "why", p.why()))
                        .toList());
    }

    /** The work of reading a file that was sent into the register; the same bytes a second time change nothing. */
    Job.Work taking(Ask ask) {
        String name = given(ask, "name");
        byte[] bytes = ask.body();
        if (name.isEmpty() || bytes.length == 0) {
            throw Refused.bad(
                    name.isEmpty() ? "name" : "body",
                    name.isEmpty() ? "The parameter (name) is missing." : "The file is empty.",
                    "");
        }
        var given = new DocumentFile.Given(ask.day("published").orElse(null), given(ask, "publisher"));
        return progress -> {
            progress.accept("reading", 0);
            try (var coder = new LazyCoder()) {
                var outcome = new Ingestion(register, coder).add(name, bytes, given);
                if (!outcome.problem().isEmpty()) {
                    throw Refused.of(Refused.BAD, "body", new IllegalArgumentException(outcome.problem()));
                }
                return new Job.End("", outcome);
            }
        };
    }

    private static String given(Ask ask, String parameter) {
        String text = ask.query(parameter).orElse("");
        if (text.length() > LONGEST_NAME) {
            throw Refused.bad(parameter, "The %s is longer than %d characters.".formatted(parameter, LONGEST_NAME), "");
        }
        return text;
    }

    /** Adds a judgment with its author and the time; none is ever overwritten. */
    Object judge(Body body) {
        body.only(java.util.Set.of("proposal", "verdict", "correction", "by", "note"));
        var verdict = Words.find(body.text("verdict", ""), Review.Verdict.class)
                .orElseThrow(() -> Refused.bad("/verdict", "The verdict must be accept, correct or reject.", ""));
        var review = new Review(
                body.text("proposal", ""),
                verdict,
                correction(body),
                body.text("by", "").strip(),
                served.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                body.text("note", ""));
        try {
            new Reviewing(register, served.source().roster()).judge(List.of(review));
        } catch (IllegalArgumentException e) {
            throw Refused.of(Refused.BAD, "body", e);
        }
        return ReviewRow.of(review);
    }

    private static Map<String, String> correction(Body body) {
        var cells = new TreeMap<String, String>();
        Object sent = body.fields().get("correction");
        if (sent == null) {
            return cells;
        }
        if (!(sent instanceof Map<?, ?> map)) {
            throw Refused.bad("/correction", "The correction must be an object of texts by column.", "");
        }
        map.forEach((column, value) -> {
            if (!(value instanceof String text)) {
                throw Refused.bad("/correction/" + column, "The cell must be a text.", "");
            }
            cells.put(String.valueOf(column), text);
        });
        return cells;
    }
}
