package linchpin.app.cli;

import java.util.List;
import linchpin.dossier.Office;
import linchpin.event.When;
import org.jspecify.annotations.Nullable;

/** Who holds and held which office of an actor. */
final class OfficesText {

    private OfficesText() {}

    /** What is printed as JSON: first those who may be in office on the day. */
    record Offices(String actor, List<Office> held, List<Office> before) {}

    static void print(ActorView.Asked asked, boolean json) {
        var own = asked.source().annotations().offices().stream()
                .filter(o -> o.actor().equals(asked.code()))
                .filter(o -> !o.from().date().isAfter(asked.day()))
                .toList();
        var found = new Offices(
                asked.code(),
                own.stream().filter(o -> o.held(asked.day())).toList(),
                own.stream().filter(o -> !o.held(asked.day())).toList());
        Text.print(json, found, text(asked, found));
    }

    private static String text(ActorView.Asked asked, Offices found) {
        return "Offices of %s on %s%n".formatted(asked.name(), asked.day())
                + table(found.held)
                + (found.before.isEmpty() ? "" : "%nEarlier%n".formatted() + table(found.before))
                + "%nThe case names the offices that its events turn on, not all. Offices move nothing: the model knows actors, not persons.%n"
                        .formatted();
    }

    private static String table(List<Office> offices) {
        return offices.isEmpty()
                ? "none is known to the case\n"
                : Text.table(
                        List.of("person", "office", "from", "until", "source"),
                        offices.stream()
                                .map(o -> List.of(o.person(), o.title(), told(o.from()), told(o.until()), o.source()))
                                .toList());
    }

    private static String told(@Nullable When when) {
        if (when == null) {
            return "";
        }
        return switch (when.precision()) {
            case DAY -> when.date().toString();
            case MONTH -> when.date().toString().substring(0, 7);
            case YEAR -> when.date().toString().substring(0, 4);
        };
    }
}
