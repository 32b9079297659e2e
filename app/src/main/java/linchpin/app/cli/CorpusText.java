package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import linchpin.data.corpus.Judged;
import linchpin.data.tables.Words;
import linchpin.eventdata.Agreement;
import linchpin.eventdata.AgreementReport;
import linchpin.eventdata.Finds;
import linchpin.eventdata.Measured;
import linchpin.eventdata.Misses;
import linchpin.party.PairSet.Share;

/** How far a coded stream agrees with tables, for people. */
final class CorpusText {

    private static final int FEW = 10;

    private CorpusText() {}

    static String of(AgreementReport r, int background) {
        return "%s to %s; %,d events told within a month, %,d told as background left out. 95 %% intervals: bootstrap over years.%n%n"
                        .formatted(r.first(), r.last(), r.events(), background)
                + tests(r)
                + pairs(r)
                + finds(r)
                + misses(r)
                + judged(Judged.shipped());
    }

    private static String judged(Judged j) {
        return "%nBy hand, 80 coded events of these pairs from one run: pair and valence right %s, root right too %s. The others: %s.%n"
                .formatted(
                        share(j.pair()),
                        share(j.act()),
                        j.causes().entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
    }

    private static String share(Share s) {
        return "%s [%s, %s]".formatted(two(s.value()), two(s.low()), two(s.high()));
    }

    private static String tests(AgreementReport r) {
        var rows = new ArrayList<List<String>>();
        for (var t : r.tests()) {
            rows.add(List.of(
                    t.kind(),
                    t.by(),
                    measured(t.months().correlation()),
                    measured(t.months().recall()),
                    measured(t.months().precision()),
                    found(t.recall()),
                    found(t.alarms())));
        }
        return "North Korean tests, by the register: months (correlation of log counts; share of the register's months; share of the series' months), days within %d (share; by chance)%n%n"
                        .formatted(Finds.DAYS)
                + Text.table(
                        List.of(
                                "tests",
                                "series",
                                "correlation",
                                "months found",
                                "months right",
                                "register's days found",
                                "series' days in register"),
                        rows)
                + "\n";
    }

    private static String pairs(AgreementReport r) {
        var rows = new ArrayList<List<String>>();
        for (var p : r.pairs()) {
            Agreement all = p.all();
            Agreement others = p.independent();
            rows.add(List.of(
                    p.line().pair().toString(),
                    Words.of(p.line().valence()),
                    String.valueOf(others.coded().events()),
                    String.valueOf(all.reference().events()),
                    measured(all.correlation()),
                    String.valueOf(others.reference().events()),
                    others.reference().months() < FEW ? "few" : measured(others.correlation()),
                    others.reference().months() < FEW
                            ? "few"
                            : measured(p.mentions().correlation()),
                    others.reference().months() < FEW ? "few" : measured(others.recall())));
        }
        return "Pairs by month, against the curated table (all its rows; then without those of the stream's own publisher): correlation of log counts\n\n"
                + Text.table(
                        List.of(
                                "pair",
                                "acts",
                                "coded",
                                "curated",
                                "correlation",
                                "others'",
                                "correlation",
                                "mentions'",
                                "months found"),
                        rows)
                + "\n";
    }

    private static String finds(AgreementReport r) {
        var rows = new ArrayList<List<String>>();
        for (var f : r.finds()) {
            rows.add(List.of(f.group(), String.valueOf(f.coded().events()), found(f.coded()), found(f.mentioned())));
        }
        return "Dated events of the curated table within %d days (share; by chance)%n%n".formatted(Finds.DAYS)
                + Text.table(List.of("rows of", "events", "coded between them, same valence", "named together"), rows)
                + "\n";
    }

    private static String misses(AgreementReport r) {
        var rows = new ArrayList<List<String>>();
        r.misses().forEach((group, counts) -> {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            for (Misses m : Misses.values()) {
                int n = counts.getOrDefault(m, 0);
                rows.add(List.of(group, m.words(), String.valueOf(n), Text.percent((double) n / all)));
            }
        });
        return "What became of the curated table's events\n\n"
                + Text.table(List.of("rows of", "", "events", "share"), rows);
    }

    private static String found(Finds f) {
        return f.events() == 0 ? "-" : "%s of %d; %s".formatted(measured(f.found()), f.events(), two(f.chance()));
    }

    private static String measured(Measured m) {
        return Double.isFinite(m.value())
                ? "%s [%s, %s]"
                        .formatted(
                                two(m.value()),
                                two(m.interval().low()),
                                two(m.interval().high()))
                : "-";
    }

    private static String two(double x) {
        return String.format(Locale.ROOT, "%.2f", x);
    }
}
