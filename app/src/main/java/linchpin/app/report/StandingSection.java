package linchpin.app.report;

import java.util.List;
import linchpin.app.study.Standing;
import linchpin.app.study.Standing.Activity;
import linchpin.app.study.Standing.Dyad;
import linchpin.app.study.Standing.Figure;
import linchpin.app.study.Standing.Series;
import linchpin.app.study.Standing.TreatyLine;

/** Where things stand: the pairs in the middle, each figure with its source, and how dependence developed. */
final class StandingSection {

    private StandingSection() {}

    static Markup of(Standing standing, Citations citations) {
        return Section.of(
                "standing",
                "Where things stand",
                Markup.of(
                        "<div class=\"grid-3 dyads\">{}</div>", Markup.each(standing.dyads(), d -> dyad(d, citations))),
                dependence(standing.dependence(), citations));
    }

    private static Markup dyad(Dyad d, Citations citations) {
        return Markup.of(
                "<article><h3>{} – {}</h3>{}{}{}</article>",
                d.a().name(),
                d.b().name(),
                activity(d.activity()),
                Markup.of("<ul class=\"treaties\">{}</ul>", Markup.each(d.treaties(), t -> treaty(t, citations)))
                        .when(!d.treaties().isEmpty()),
                Markup.of("<dl>{}</dl>", Markup.each(d.figures(), f -> figure(f, citations)))
                        .when(!d.figures().isEmpty()));
    }

    private static Markup activity(Activity a) {
        return Section.paragraph(
                "activity",
                "Last 12 months: %d cooperative events (%d in the 12 before), %d hostile (%d)."
                        .formatted(a.cooperative(), a.cooperativeBefore(), a.hostile(), a.hostileBefore()));
    }

    private static Markup treaty(TreatyLine t, Citations citations) {
        return Markup.of(
                "<li><b>{}</b> clause ({}), in force since {}{}{}</li>",
                Say.upper(Say.plain(t.clause())),
                Say.plain(t.binding()),
                Integer.toString(t.inForce().getYear()),
                citations.refs(t.source()),
                Markup.of("<small>{}</small>", t.note()).when(!t.note().isBlank()));
    }

    private static Markup figure(Figure f, Citations citations) {
        boolean ranged = f.range().low() < f.range().high();
        return Markup.of(
                "<div><dt>{}<small>{}</small></dt><dd>{}{}{}</dd></div>",
                f.label(),
                f.direction() + ", " + f.period(),
                Digits.amount(f.central(), f.unit()),
                citations.refs(f.source()),
                Markup.of(
                                "<small>{} to {}</small>",
                                Digits.amount(f.range().low(), f.unit()),
                                Digits.amount(f.range().high(), f.unit()))
                        .when(ranged));
    }

    private static Markup dependence(List<Series> all, Citations citations) {
        return Markup.of(
                        "<h3>Dependence</h3><div class=\"grid-3\">{}</div><p class=\"note\">{}</p>",
                        Markup.each(all, s -> panel(s, citations)),
                        "Each drawing is one definition; definitions are not spliced. Whiskers: range given by the source.")
                .when(!all.isEmpty());
    }

    private static Markup panel(Series s, Citations citations) {
        String ids = String.join(
                ";", s.points().stream().map(Standing.Point::source).distinct().toList());
        return Markup.of(
                "<figure><figcaption>{}, {}{}</figcaption>{}{}</figure>",
                s.label(),
                s.unit().equals("share") || s.unit().equals("percent") ? "%" : s.unit(),
                citations.refs(ids),
                SeriesChart.of(s),
                Section.paragraph("note", s.definition()));
    }
}
