package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.app.study.Standing;
import linchpin.app.study.Standing.Activity;
import linchpin.app.study.Standing.Dyad;

/** Where things stand as tables. */
final class StandingTables {

    private StandingTables() {}

    static Map<String, Sheet> all(Standing standing) {
        Map<String, Sheet> files = new LinkedHashMap<>();
        Sheet figures = Sheet.of("a,b,label,direction,period,low,central,high,unit,source");
        Sheet treaties = Sheet.of("a,b,treaty,clause,binding,in_force,note,source");
        Sheet activity = Sheet.of("a,b,cooperative_12_months,hostile_12_months,cooperative_before,hostile_before");
        for (Dyad d : standing.dyads()) {
            String a = d.a().code();
            String b = d.b().code();
            d.figures()
                    .forEach(f -> figures.row(
                            a,
                            b,
                            f.label(),
                            f.direction(),
                            f.period(),
                            f.range().low(),
                            f.central(),
                            f.range().high(),
                            f.unit(),
                            f.source()));
            d.treaties()
                    .forEach(t ->
                            treaties.row(a, b, t.id(), t.clause(), t.binding(), t.inForce(), t.note(), t.source()));
            Activity n = d.activity();
            activity.row(a, b, n.cooperative(), n.hostile(), n.cooperativeBefore(), n.hostileBefore());
        }
        files.put("figures.csv", figures);
        files.put("treaties.csv", treaties);
        files.put("activity.csv", activity);
        files.put("dependence.csv", dependence(standing));
        files.put("coverage.csv", coverage(standing));
        return files;
    }

    private static Sheet dependence(Standing standing) {
        Sheet sheet = Sheet.of("series,from,to,unit,definition,period,low,central,high,source");
        standing.dependence()
                .forEach(s -> s.points()
                        .forEach(p -> sheet.row(
                                s.label(),
                                s.from(),
                                s.to(),
                                s.unit(),
                                s.definition(),
                                p.period(),
                                p.low(),
                                p.central(),
                                p.high(),
                                p.source())));
        return sheet;
    }

    private static Sheet coverage(Standing standing) {
        Sheet sheet = Sheet.of("year,family,events");
        standing.coverage().forEach(c -> sheet.row(c.year(), c.family(), c.events()));
        return sheet;
    }
}
