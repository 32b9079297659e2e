package linchpin.app.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import linchpin.app.shock.Given;
import linchpin.app.shock.ShockStudy;
import linchpin.data.tables.Words;
import linchpin.economy.Closure;
import linchpin.economy.NotConverged;
import linchpin.impact.Example;
import linchpin.impact.Horizon;
import linchpin.impact.Measure;
import org.jspecify.annotations.Nullable;

/** What measures against trade cost whom. One question is solved at a time, on all processors, and one may wait; the last answers are kept. */
final class ShockView {

    private static final Set<String> FIELDS =
            Set.of("example", "instrument", "from", "to", "sectors", "size", "both", "horizon", "draws", "seed");
    private static final int USUAL_DRAWS = 60;
    private static final int MOST_DRAWS = 100;
    private static final int MOST_CODES = 64;
    private static final int WAIT_SECONDS = 30;
    private static final int KEPT = 32;

    private final Served served;
    private final ReentrantLock turn = new ReentrantLock();
    private final Map<String, Reply> kept = new LinkedHashMap<>();
    private @Nullable ShockStudy study;

    ShockView(Served served) {
        this.served = served;
    }

    /** What there is to choose from. */
    Reply economy() {
        var found = study();
        return Reply.json(Fields.of(
                "years", found.years(),
                "regions",
                        found.regions().entrySet().stream()
                                .map(e -> Fields.of(
                                        "code",
                                        e.getKey(),
                                        "title",
                                        e.getValue(),
                                        "satellite",
                                        found.satellites().contains(e.getKey())))
                                .toList(),
                "sectors",
                        found.sectors().entrySet().stream()
                                .map(e -> Fields.of("code", e.getKey(), "title", e.getValue()))
                                .toList(),
                "groups",
                        new TreeMap<>(found.book().groups())
                                .entrySet().stream()
                                        .map(e -> Fields.of("id", e.getKey(), "codes", e.getValue()))
                                        .toList(),
                "instruments",
                        Arrays.stream(Measure.Kind.values())
                                .map(k -> Fields.of("id", k, "size", k.size()))
                                .toList(),
                "horizons",
                        Arrays.stream(Horizon.values())
                                .map(h -> Fields.of("id", h, "says", h.words()))
                                .toList(),
                "examples", found.book().examples(),
                "draws", Fields.of("usual", USUAL_DRAWS, "most", MOST_DRAWS)));
    }

    /** One measure at one horizon. */
    Reply solve(Body body) {
        body.only(FIELDS);
        var horizon = choice("horizon", body.text("horizon", ""), Horizon.values());
        int draws = (int) body.whole("draws", 0, MOST_DRAWS, USUAL_DRAWS);
        long seed = body.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
        try {
            // one may wait; more would keep other requests from their turn
            if (turn.hasQueuedThreads() || !turn.tryLock(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refused.BUSY, "Another shock is being solved.", "", "Maybe try again in a moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.BUSY, "The server is stopping.", "", "");
        }
        try {
            String key = new TreeMap<>(body.fields()).toString();
            Reply known = kept.remove(key);
            Reply made = known == null
                    ? Reply.json(study().solve(example(body), List.of(horizon), draws, seed, (stage, percent) -> {}))
                    : known;
            kept.put(key, made);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
            return made;
        } catch (NotConverged | IllegalArgumentException e) {
            throw Refused.of(Refused.BAD, "", e);
        } finally {
            turn.unlock();
        }
    }

    private Example example(Body body) {
        String id = body.text("example", "");
        if (!id.isEmpty()) {
            return study().book().example(id);
        }
        for (String name : List.of("from", "to", "sectors")) {
            if (body.list(name).isEmpty() || body.list(name).size() > MOST_CODES) {
                throw Refused.bad("/" + name, "The %s must name 1 to %d codes.".formatted(name, MOST_CODES), "");
            }
        }
        return study().example(new Given(
                choice("instrument", body.text("instrument", ""), Measure.Kind.values()),
                body.texts("from"),
                body.texts("to"),
                body.texts("sectors"),
                body.numberOrText("size"),
                body.flag("both")));
    }

    private static <E extends Enum<E>> E choice(String name, String word, E[] all) {
        return Arrays.stream(all)
                .filter(e -> Words.of(e).equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.bad(
                        "/" + name,
                        "The %s (%s) is not known.".formatted(name, word),
                        "Maybe you meant one of %s."
                                .formatted(Arrays.stream(all).map(Words::of).toList())));
    }

    private synchronized ShockStudy study() {
        if (study == null) {
            if (served.source().trade().isEmpty()) {
                throw Refused.missing("The case has no economy.", "Maybe serve a case that has a folder economy.");
            }
            study = ShockStudy.of(served.source(), served.folder(), Closure.FIXED, false);
        }
        return study;
    }
}
