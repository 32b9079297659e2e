package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Fan;
import linchpin.app.study.Outlook.Headline;
import linchpin.app.study.Outlook.Quantiles;
import linchpin.future.Probability;

/** The outlook as tables. */
final class OutlookTables {

    private OutlookTables() {}

    static Map<String, Sheet> all(Outlook outlook) {
        Map<String, Sheet> files = new LinkedHashMap<>();
        files.put("outlook.csv", classes(outlook));
        files.put("past-frequency.csv", frequencies(outlook));
        files.put("outcomes.csv", partition(outlook));
        files.put("by-month.csv", byMonth(outlook));
        files.put("counts-by-month.csv", fans(outlook));
        files.put("drivers.csv", drivers(outlook));
        return files;
    }

    private static Sheet classes(Outlook outlook) {
        Sheet sheet = Sheet.of(
                "class,title,headline,total_low,total_high,words,model_weight,model,model_mc_low,model_mc_high,model_total_low,model_total_high,runs,rule,documents");
        for (ClassOutlook c : outlook.classes()) {
            Headline h = c.headline();
            Probability m = c.model();
            sheet.row(
                    c.title().id(),
                    c.title().title(),
                    h.value(),
                    h.total(),
                    h.words(),
                    h.weight(),
                    m.value(),
                    m.monteCarlo(),
                    m.total(),
                    m.runs(),
                    c.rule(),
                    c.title().documents());
        }
        return sheet;
    }

    private static Sheet frequencies(Outlook outlook) {
        Sheet sheet = Sheet.of("class,since,frequency,low,high,windows,independent_windows");
        outlook.classes()
                .forEach(c -> c.frequencies()
                        .forEach(b -> sheet.row(
                                c.title().id(), b.since(), b.frequency(), b.interval(), b.windows(), b.independent())));
        return sheet;
    }

    private static Sheet partition(Outlook outlook) {
        Sheet sheet = Sheet.of("outcome,title,probability,mc_low,mc_high,total_low,total_high,runs");
        outlook.partition().forEach(p -> {
            Probability q = p.probability();
            sheet.row(p.id(), p.title(), q.value(), q.monteCarlo(), q.total(), q.runs());
        });
        return sheet;
    }

    private static Sheet byMonth(Outlook outlook) {
        Sheet sheet = Sheet.of("class,month,share_of_futures");
        for (ClassOutlook c : outlook.classes()) {
            for (int m = 0; m < c.byMonth().size(); m++) {
                sheet.row(c.title().id(), m + 1, c.byMonth().get(m));
            }
        }
        return sheet;
    }

    /** Months count from the end of the history: 0 is its last month, 1 the first simulated one. */
    private static Sheet fans(Outlook outlook) {
        Sheet sheet = Sheet.of("counter,what,month,observed,p05,p25,p50,p75,p95,mean");
        for (Fan f : outlook.fans()) {
            int seen = f.observed().size();
            for (int m = 0; m < seen; m++) {
                sheet.row(f.counter(), f.what(), m - seen + 1, f.observed().get(m), null, null, null, null, null, null);
            }
            for (int m = 0; m < f.simulated().size(); m++) {
                Quantiles q = f.simulated().get(m);
                sheet.row(f.counter(), f.what(), m + 1, null, q.p05(), q.p25(), q.p50(), q.p75(), q.p95(), q.mean());
            }
        }
        return sheet;
    }

    private static Sheet drivers(Outlook outlook) {
        Sheet sheet = Sheet.of("class,driver,share_of_variance,sign");
        outlook.classes()
                .forEach(c -> c.drivers().forEach(d -> sheet.row(c.title().id(), d.name(), d.share(), d.sign())));
        return sheet;
    }
}
