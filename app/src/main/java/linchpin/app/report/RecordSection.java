package linchpin.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.app.study.Grounds;
import linchpin.app.study.Grounds.Ahead;
import linchpin.app.study.Grounds.HeldOut;

/** How good this has been: held-out scores beside every simple rival. */
final class RecordSection {

    private static final List<String> ORDER = List.of("model", "ewma", "climatology", "persistence", "marginals");

    private RecordSection() {}

    static Markup of(Grounds grounds) {
        if (grounds.record().isEmpty()) {
            return Section.of("record", "How good has this been", Section.paragraph("", "Not scored on the past yet."));
        }
        List<String> names = names(grounds.record());
        List<String> columns = new ArrayList<>(List.of("Learned until", "#Events scored"));
        names.forEach(n -> columns.add("#" + Say.upper(Say.plain(n.replaceFirst("(?i)^ewma", "EWMA")))));
        columns.addAll(List.of("#Lead over EWMA [95 %]", "Reading"));
        return Section.of(
                "record",
                "How good has this been",
                Section.table(
                        "record",
                        "Mean log-probability of target and act of each event given its actor, in the 24 months after each date; nearer to zero is better. Events chosen with hindsight: this compares methods and claims no skill in the world.",
                        Section.head(columns.toArray(String[]::new)),
                        Markup.each(grounds.record(), h -> row(h, names))));
    }

    private static List<String> names(List<HeldOut> record) {
        Set<String> all = new TreeSet<>();
        record.forEach(h -> all.addAll(h.scores().keySet()));
        List<String> names = new ArrayList<>();
        ORDER.forEach(o -> all.stream()
                .filter(n -> n.toLowerCase(java.util.Locale.ROOT).startsWith(o))
                .forEach(names::add));
        all.stream().filter(n -> !names.contains(n)).forEach(names::add);
        return names;
    }

    private static Markup row(HeldOut h, List<String> names) {
        double best = h.scores().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(Double.NaN);
        return Markup.of(
                "<tr><th scope=\"row\">{}</th>{}{}{}{}</tr>",
                h.origin(),
                Section.number("Events scored", Digits.fixed(h.events(), 0)),
                names.stream()
                        .map(n -> score(n, h.scores().getOrDefault(n, Double.NaN), best))
                        .toList(),
                Section.number(
                        "Lead over EWMA",
                        "%s [%s, %s]"
                                .formatted(
                                        Digits.signed(h.ahead().difference(), 3),
                                        Digits.signed(h.ahead().low(), 3),
                                        Digits.signed(h.ahead().high(), 3))),
                Section.cell("Reading", reading(h.ahead())));
    }

    private static Markup score(String name, double score, double best) {
        String digits = Digits.fixed(score, 3);
        return Section.number(name, score == best ? Markup.of("<b>{}</b>", digits) : Markup.text(digits));
    }

    private static String reading(Ahead a) {
        return a.low() > 0 ? "ahead" : a.high() < 0 ? "behind" : "cannot be told apart";
    }
}
