package linchpin.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.Part;

/** The exclusive outcomes as one bar whose printed percentages sum to one hundred. */
final class Partition {

    private static final double ROOM_FOR_LABEL = 0.055;

    private Partition() {}

    static Markup of(Outlook outlook) {
        List<Part> parts = outlook.partition();
        int[] percents = percents(parts);
        List<Markup> bars = new ArrayList<>();
        List<Markup> legend = new ArrayList<>();
        double from = 0;
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            double share = part.probability().value();
            String look = look(outlook, part.id());
            String says = "%s: %d %%, total 95 %% interval %s"
                    .formatted(
                            part.title(),
                            percents[p],
                            Digits.percent(part.probability().total()));
            bars.add(Markup.of(
                    "<rect class=\"{}\" x=\"{}%\" width=\"{}%\" height=\"30\"><title>{}</title></rect>{}",
                    look, 100 * from, 100 * share, says, label(look, from + share / 2, share, percents[p])));
            legend.add(Markup.of(
                    "<li><span class=\"key {}\" aria-hidden=\"true\"></span>{} <b>{}{}%</b></li>",
                    look, part.title(), percents[p] == 0 && share > 0 ? "<1" : percents[p], Digits.NBSP));
            from += share;
        }
        return Markup.of(
                "<svg class=\"stack\" height=\"30\" role=\"img\"><title>{}</title>{}</svg><ul class=\"legend\">{}</ul>",
                "Exclusive outcomes in order of precedence; together 100 %",
                bars,
                legend);
    }

    private static Markup label(String look, double middle, double share, int percent) {
        return Markup.of(
                        "<text class=\"on {}\" x=\"{}%\" y=\"20\" text-anchor=\"middle\" aria-hidden=\"true\">{}</text>",
                        look, 100 * middle, percent)
                .when(share >= ROOM_FOR_LABEL);
    }

    /** The colour of a class is its place in the outlook; none of them is grey. */
    static String look(Outlook outlook, String id) {
        int place = IntStream.range(0, outlook.classes().size())
                .filter(c -> outlook.classes().get(c).title().id().equals(id))
                .findFirst()
                .orElse(-1);
        return place < 0 ? "rest" : "class" + place;
    }

    /** Rounded by largest remainder (Hamilton), so that what is printed sums to one hundred. */
    static int[] percents(List<Part> parts) {
        double sum = parts.stream().mapToDouble(p -> p.probability().value()).sum();
        double[] exact = parts.stream()
                .mapToDouble(p -> sum > 0 ? 100 * p.probability().value() / sum : 0)
                .toArray();
        int[] percents = IntStream.range(0, exact.length)
                .map(p -> (int) Math.floor(exact[p] + 1e-9))
                .toArray();
        int left = sum > 0 ? 100 - IntStream.of(percents).sum() : 0;
        IntStream.range(0, exact.length)
                .boxed()
                .sorted(Comparator.comparingDouble(p -> percents[p] - exact[p]))
                .limit(Math.max(0, left))
                .forEach(p -> percents[p]++);
        return percents;
    }
}
