package linchpin.data.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Deed.Magnitude;
import linchpin.evidence.Dated;
import linchpin.evidence.Quote;
import linchpin.evidence.Standing;
import org.jspecify.annotations.Nullable;

/** Proposals as lines. */
final class ProposalJson {

    private ProposalJson() {}

    static Map<String, Object> write(Proposal p) {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", p.id());
        line.put("document", p.quote().document());
        line.put("start", p.quote().start());
        line.put("end", p.quote().end());
        line.put("quote", p.quote().text());
        line.put("act", p.told().kind().act().name());
        line.put("mode", p.told().kind().mode());
        line.put("contexts", p.told().kind().contexts());
        line.put("sources", p.told().sources());
        line.put("targets", p.told().targets());
        var size = p.told().size();
        if (size != null) {
            line.put("low", size.low());
            line.put("high", size.high());
            line.put("unit", size.unit());
        }
        line.put("first", p.dated().first().toString());
        line.put("last", p.dated().last().toString());
        line.put("ground", p.dated().ground());
        line.put("standing", p.standing());
        line.put("confidence", p.confidence());
        return line;
    }

    private static @Nullable Magnitude size(Map<String, Object> line) {
        return line.containsKey("unit")
                ? new Magnitude(Json.number(line, "low"), Json.number(line, "high"), Json.text(line, "unit"))
                : null;
    }

    static Proposal read(Map<String, Object> line) {
        var quote = new Quote(
                Json.text(line, "document"),
                Json.whole(line, "start"),
                Json.whole(line, "end"),
                Json.text(line, "quote"));
        var kind =
                new Deed.Kind(Json.word(line, "act", Act.class), Json.text(line, "mode"), Json.texts(line, "contexts"));
        return new Proposal(
                Json.text(line, "id"),
                quote,
                new Proposal.Told(kind, Json.texts(line, "sources"), Json.texts(line, "targets"), size(line)),
                new Dated(
                        Json.parsed(line, "first", LocalDate::parse),
                        Json.parsed(line, "last", LocalDate::parse),
                        Json.word(line, "ground", Dated.Ground.class)),
                Json.word(line, "standing", Standing.class),
                Json.number(line, "confidence"));
    }
}
