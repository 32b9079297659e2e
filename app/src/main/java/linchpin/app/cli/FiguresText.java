package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import linchpin.event.Estimate;
import linchpin.event.Measure;
import linchpin.world.World;
import org.jspecify.annotations.Nullable;

/** Capability by domain, and what an actor lives on: figures with intervals and sources, and what is missing. */
final class FiguresText {

    /** What is told of a year adds up; what has piled up since a start does not. */
    private static final String YEARLY = "_year";

    private FiguresText() {}

    /**
     * A figure of the actor and of the other one; null where none is known.
     *
     * @param before the actor's over the other's on an earlier day
     */
    record Capability(
            String domain,
            String figure,
            @Nullable Measure own,
            @Nullable Measure others,
            @Nullable Double before) {}

    /** Money a year, by partner; a part without figures is missing. */
    record Resource(String figure, List<Measure> figures) {}

    static void capability(ActorView.Asked asked, boolean json) {
        World world = World.asOf(asked.source().history(), asked.day());
        String other = asked.against();
        World earlier =
                asked.before() == null ? null : World.asOf(asked.source().history(), asked.before());
        if (other != null) {
            asked.source().roster().indexOf(other);
        }
        var found = new ArrayList<Capability>();
        asked.source()
                .indices()
                .groups()
                .capabilities()
                .forEach((domain, names) -> names.forEach(name -> found.add(new Capability(
                        domain,
                        name,
                        own(world, asked.code(), name),
                        other == null ? null : own(world, other, name),
                        other == null || earlier == null
                                ? null
                                : ratio(own(earlier, asked.code(), name), own(earlier, other, name))))));
        var text = new StringBuilder("Capability of %s by domain%s, latest known on %s%n"
                .formatted(asked.name(), other == null ? "" : " beside " + asked.name(other), asked.day()));
        text.append(Text.table(
                List.of(
                        "domain",
                        "figure",
                        asked.code(),
                        "range",
                        "period",
                        "source",
                        other == null ? "" : other,
                        other == null ? "" : "ratio",
                        asked.before() == null ? "" : "ratio on " + asked.before()),
                found.stream().map(FiguresText::row).toList()));
        text.append("A ratio is printed only where both are known; a figure without a range has none in its source.%n"
                .formatted());
        Text.print(json, found, text.toString());
    }

    private static @Nullable Measure own(World world, String actor, String name) {
        return world.of(actor).stream()
                .filter(m -> m.about().name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<String> row(Capability c) {
        Measure own = c.own;
        Measure others = c.others;
        return List.of(
                c.domain,
                c.figure,
                own == null ? "missing" : value(own.estimate()),
                own == null ? "" : range(own.estimate()),
                own == null ? "" : own.period(),
                own == null ? "" : own.source(),
                others == null ? "" : value(others.estimate()) + " (" + others.period() + ")",
                told(ratio(own, others)),
                told(c.before));
    }

    private static @Nullable Double ratio(@Nullable Measure own, @Nullable Measure others) {
        return own == null || others == null || others.estimate().central() == 0
                ? null
                : own.estimate().central() / others.estimate().central();
    }

    private static String told(@Nullable Double ratio) {
        return ratio == null ? "" : Text.number(ratio);
    }

    static void resources(ActorView.Asked asked, boolean json) {
        World world = World.asOf(asked.source().history(), asked.day());
        var found = asked.source().indices().groups().resources().stream()
                .map(name -> new Resource(
                        name,
                        world.figures().stream()
                                .filter(m -> m.about().name().equals(name)
                                        && m.about().from().equals(asked.code()))
                                .toList()))
                .toList();
        var rows = new ArrayList<List<String>>();
        var sums = new TreeMap<String, double[]>();
        for (Resource r : found) {
            if (r.figures.isEmpty()) {
                rows.add(List.of(r.figure, "", "missing", "", "", ""));
            }
            for (Measure m : r.figures) {
                Estimate e = m.estimate();
                rows.add(List.of(r.figure, m.about().to(), value(e), range(e), m.period(), m.source()));
                if (!r.figure.endsWith(YEARLY)) {
                    continue;
                }
                double[] sum = sums.computeIfAbsent(e.unit(), u -> new double[3]);
                sum[0] += e.low();
                sum[1] += e.central();
                sum[2] += e.high();
            }
        }
        var text = new StringBuilder(
                "Income that %s can be seen to draw on, latest known on %s%n".formatted(asked.name(), asked.day()));
        text.append(Text.table(List.of("figure", "with", "value", "range", "period", "source"), rows));
        sums.forEach((unit, s) -> text.append(
                "Together %s %s a year (%s to %s, ends added up, years mixed; what has piled up is left out)%n"
                        .formatted(
                                value(new Estimate(s[0], s[1], s[2], unit)),
                                unit,
                                Text.number(s[0]),
                                Text.number(s[2]))));
        text.append(
                "A proxy, and a floor: what is not reported or not in the case is not here. That a regime lives on it is not measured.%n"
                        .formatted());
        Text.print(json, found, text.toString());
    }

    private static String value(Estimate e) {
        return Text.number(e.central());
    }

    private static String range(Estimate e) {
        return e.low() == e.high() ? "" : Text.number(e.low()) + " to " + Text.number(e.high());
    }
}
