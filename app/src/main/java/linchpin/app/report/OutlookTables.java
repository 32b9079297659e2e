package linchpin.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.Outlook.Fan;
import linchpin.app.study.Outlook.Headline;
import linchpin.app.study.Outlook.Lean;
import linchpin.app.study.Outlook.Quantiles;
import linchpin.future.Probability;

/** The outlook as tables. */
final class OutlookTables {

    private OutlookTables() {}

    static Map<String, Sheet> all(Outlook outlook) {
        Map<String, Sheet> files = new LinkedHashMap<>();
        files.put("outlook.csv", classes(outlook.classes()));
        files.put("ladder.csv", classes(outlook.ladder()));
        files.put("further-outcomes.csv", classes(outlook.outcomes()));
        files.put("leanings.csv", leanings(outlook));
        files.put("past-frequency.csv", frequencies(outlook));
        files.put("outcomes.csv", partition(outlook));
        files.put("by-month.csv", byMonth(outlook));
        files.put("counts-by-month.csv", fans(outlook));
        files.put("drivers.csv", drivers(outlook));
        return files;
    }

    private static Sheet classes(List<ClassOutlook> classes) {
        Sheet sheet = Sheet.of(
                "class,title,headline,total_low,total_high,words,model_weight,model,model_mc_low,model_mc_high,model_total_low,model_total_high,runs,rule,documents");
        for (ClassOutlook c : classes) {
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
        Stream.of(outlook.classes(), outlook.ladder(), outlook.outcomes())
                .flatMap(List::stream)
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
        Sheet sheet = Sheet.of("counter,what,sum_of_months,month,observed,p05,p25,p50,p75,p95,mean");
        for (Fan f : outlook.fans()) {
            int seen = f.observed().size();
            for (int m = 0; m < seen; m++) {
                sheet.row(
                        f.counter(),
                        f.what(),
                        f.over(),
                        m - seen + 1,
                        f.observed().get(m),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
            }
            for (int m = 0; m < f.simulated().size(); m++) {
                Quantiles q = f.simulated().get(m);
                sheet.row(
                        f.counter(),
                        f.what(),
                        f.over(),
                        m + 1,
                        null,
                        q.p05(),
                        q.p25(),
                        q.p50(),
                        q.p75(),
                        q.p95(),
                        q.mean());
            }
        }
        return sheet;
    }

    /** Month 0 holds the shares of past months since 2003. */
    private static Sheet leanings(Outlook outlook) {
        Sheet sheet = Sheet.of("leaning,title,month,against,neither,with");
        for (Lean l : outlook.leanings()) {
            sheet.row(
                    l.id(),
                    l.title(),
                    0,
                    l.past().against(),
                    l.past().neither(),
                    l.past().with());
            for (int m = 0; m < l.byMonth().size(); m++) {
                var share = l.byMonth().get(m);
                sheet.row(l.id(), l.title(), m + 1, share.against(), share.neither(), share.with());
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
