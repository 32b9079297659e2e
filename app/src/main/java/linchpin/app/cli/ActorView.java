package linchpin.app.cli;

import java.time.LocalDate;
import linchpin.data.casefile.Case;
import linchpin.event.History;
import org.jspecify.annotations.Nullable;

/** What to show of an actor. */
enum ActorView {
    DEALINGS,
    JOURNEYS,
    MANNER,
    CAPABILITY,
    RESOURCES,
    RECORD,
    OFFICES;

    /** @param months length of a window */
    record Asked(
            Case source,
            String code,
            @Nullable String against,
            @Nullable LocalDate before,
            LocalDate day,
            int months,
            long seed) {

        String name() {
            return name(code);
        }

        String name(String of) {
            return source.roster().actors().get(source.roster().indexOf(of)).name();
        }

        History known() {
            return source.history().until(day);
        }
    }

    void print(Asked asked, boolean json) {
        switch (this) {
            case DEALINGS -> throw new IllegalStateException("The dealings are printed by the verb itself.");
            case JOURNEYS -> JourneysText.print(asked, json);
            case MANNER -> MannerText.print(asked, json);
            case CAPABILITY -> FiguresText.capability(asked, json);
            case RESOURCES -> FiguresText.resources(asked, json);
            case RECORD -> RecordText.print(asked, json);
            case OFFICES -> OfficesText.print(asked, json);
        }
    }
}
