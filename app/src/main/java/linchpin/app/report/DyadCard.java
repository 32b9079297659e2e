package linchpin.app.report;

import linchpin.app.study.Standing.Activity;
import linchpin.app.study.Standing.Dyad;
import linchpin.app.study.Standing.Figure;
import linchpin.app.study.Standing.TreatyLine;

/** One pair: what passed between them, what binds them, what is known in figures. */
final class DyadCard {

    private DyadCard() {}

    static Markup of(Dyad d, int year, Citations citations) {
        Shown shown = Shown.of(d, year);
        return Markup.of(
                "<article><h3>{} – {}</h3>{}{}{}{}</article>",
                d.a().name(),
                d.b().name(),
                activity(d.activity()),
                Markup.of("<ul class=\"treaties\">{}</ul>", Markup.each(Shown.treaties(d), t -> treaty(t, citations)))
                        .when(!d.treaties().isEmpty()),
                Markup.of("<dl>{}</dl>", Markup.each(shown.first(), f -> figure(f, citations)))
                        .when(!shown.first().isEmpty()),
                Section.why(
                                "%d more figures".formatted(shown.rest().size()),
                                Markup.of("<dl>{}</dl>", Markup.each(shown.rest(), f -> figure(f, citations))))
                        .when(!shown.rest().isEmpty()));
    }

    private static Markup activity(Activity a) {
        return Section.paragraph(
                "activity",
                "Last 12 months: %d cooperative events (%d in the 12 before), %d hostile (%d)."
                        .formatted(a.cooperative(), a.cooperativeBefore(), a.hostile(), a.hostileBefore()));
    }

    private static Markup treaty(TreatyLine t, Citations citations) {
        return Markup.of(
                "<li><b>{}</b>{}, since {}{}{}</li>",
                Say.upper(t.clause()),
                t.binding().equals(t.clause()) ? "" : " (" + binding(t.binding()) + ")",
                Integer.toString(t.inForce().getYear()),
                citations.refs(t.source()),
                Markup.of("<small>{}</small>", t.note()).when(!t.note().isBlank()));
    }

    private static String binding(String binding) {
        return binding.equals("none") ? "not binding" : Say.plain(binding);
    }

    private static Markup figure(Figure f, Citations citations) {
        boolean ranged = f.range().low() < f.range().high();
        return Markup.of(
                "<div><dt>{}<small>{}</small></dt><dd>{}{}{}</dd></div>",
                label(f.label()),
                f.direction().replace("→", " → ").replaceAll(" +", " ") + ", " + f.period(),
                Digits.amount(f.central(), f.unit()),
                citations.refs(f.source()),
                Markup.of(
                                "<small>{}</small>",
                                Digits.range(f.range().low(), f.range().high(), f.unit()))
                        .when(ranged));
    }

    /** {@code arms: rounds cumulative} as {@code Rounds, in all}: the kind goes, the span is told. */
    static String label(String label) {
        String measure = Say.plain(label.substring(label.indexOf(':') + 1));
        String told = measure.replaceFirst(" cumulative$", ", in all")
                .replaceFirst(" (year|month)$", " a $1")
                .replaceFirst(" 5y$", ", five years");
        return Say.upper(told);
    }
}
