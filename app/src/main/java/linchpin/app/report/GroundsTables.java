package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import linchpin.app.study.Grounds;
import linchpin.app.study.Grounds.HeldOut;

/** What it all rests on, as tables. */
final class GroundsTables {

    private GroundsTables() {}

    static Map<String, Sheet> all(Grounds grounds) {
        Map<String, Sheet> files = new LinkedHashMap<>();
        files.put("terms.csv", terms(grounds));
        files.put("held-out.csv", heldOut(grounds));
        files.put("parameters.csv", parameters(grounds));
        files.put("sources.csv", sources(grounds));
        Sheet unknown = Sheet.of("not_known");
        grounds.unknown().forEach(unknown::row);
        files.put("not-known.csv", unknown);
        return files;
    }

    private static Sheet terms(Grounds grounds) {
        Sheet sheet = Sheet.of("part,term,plain,estimate,standard_error,prior_mean,prior_sd,identified");
        grounds.terms()
                .forEach(t -> sheet.row(
                        t.part(),
                        t.name(),
                        t.plain(),
                        t.estimate(),
                        t.error(),
                        t.prior().mean(),
                        t.prior().sd(),
                        t.identified()));
        return sheet;
    }

    private static Sheet heldOut(Grounds grounds) {
        Sheet sheet = Sheet.of("origin,events,method,mean_log_probability,model_ahead_of_ewma,low,high");
        for (HeldOut h : grounds.record()) {
            new TreeMap<>(h.scores())
                    .forEach((method, score) -> sheet.row(
                            h.origin(),
                            h.events(),
                            method,
                            score,
                            h.ahead().difference(),
                            h.ahead().low(),
                            h.ahead().high()));
        }
        return sheet;
    }

    private static Sheet parameters(Grounds grounds) {
        Sheet sheet = Sheet.of("id,value,low,high,distribution,unit,kind,source,formula");
        grounds.parameters()
                .forEach(p -> sheet.row(
                        p.id(),
                        p.value(),
                        p.low(),
                        p.high(),
                        p.shape().name().toLowerCase(Locale.ROOT),
                        p.unit(),
                        p.origin().kind().name().toLowerCase(Locale.ROOT),
                        p.origin().source(),
                        p.origin().formula()));
        return sheet;
    }

    private static Sheet sources(Grounds grounds) {
        Sheet sheet = Sheet.of("id,title,publisher,family,url,licence,grade");
        grounds.sources()
                .forEach(s -> sheet.row(s.id(), s.title(), s.publisher(), s.family(), s.url(), s.licence(), s.grade()));
        return sheet;
    }
}
