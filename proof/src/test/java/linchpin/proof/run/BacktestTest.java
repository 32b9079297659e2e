package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.app.study.BacktestStudy;
import linchpin.backtest.Resolved;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Estimate;
import linchpin.event.Event;
import linchpin.event.Evidence;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.event.When;
import org.junit.jupiter.api.Test;

/** The past of the shipped case played again, in small: what it said when somebody last looked, and that it cannot cheat. */
class BacktestTest {

    private static final Path GOLDEN =
            Shipped.HOME.resolve("proof/src/test/resources/linchpin/proof/run/northeast-asia-backtest.golden");
    private static final BacktestStudy.Plan PLAN = new BacktestStudy.Plan(7, 60, 3, 4, 2);
    private static final Case SHIPPED =
            CaseReader.read(Shipped.HOME.resolve("cases/northeast-asia")).orThrow();
    private static final List<Resolved> PLAYED = play(SHIPPED);

    /** {@code mvn verify -Dgolden=write} writes it anew; then look at the difference before it is committed. */
    @Test
    void theBacktestGivesItsGoldenTable() throws IOException {
        var lines = PLAYED.stream().map(BacktestTest::line).toList();
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(GOLDEN, lines);
        }

        assertThat(lines).isEqualTo(Files.readAllLines(GOLDEN));
    }

    /** A later event, a later revision of a yearly tie and of a stock: what was said at earlier origins stays, to the last digit. */
    @Test
    void nothingPlantedLaterChangesAForecastOfThePast() {
        var origins = PLAYED.stream().map(Resolved::origin).distinct().toList();
        LocalDate second = origins.get(1);
        History history = SHIPPED.history();
        var more = new ArrayList<Event>();
        for (int k = 0; k < 40; k++) {
            more.add(planted("x" + k, new When(second.plusDays(1 + k), When.Precision.DAY, When.Basis.STATED)));
        }
        more.add(planted("year", new When(second.withDayOfYear(1), When.Precision.YEAR, When.Basis.STATED)));
        var revised = Stream.concat(
                        history.measures().stream(),
                        history.measures().stream()
                                .filter(m -> m.from().isBefore(second.minusYears(2)))
                                .map(m -> revised(m, second.plusDays(1))))
                .toList();
        var changed = History.of(
                Stream.concat(history.events().stream(), more.stream()).toList(), revised, history.treaties());
        var after = play(with(changed));

        assertThat(said(after, origins.subList(0, 2))).isEqualTo(said(PLAYED, origins.subList(0, 2)));
        assertThat(said(after, origins.subList(2, 3)))
                .as("what was planted is seen later")
                .isNotEqualTo(said(PLAYED, origins.subList(2, 3)));
    }

    /** What was said at some origins, without the outcomes, which a planted event may well change. */
    private static List<Object> said(List<Resolved> all, List<LocalDate> origins) {
        return all.stream()
                .filter(r -> origins.contains(r.origin()))
                .map(r -> (Object) List.of(r.origin(), r.question(), r.forecasts()))
                .toList();
    }

    private static Event planted(String id, When when) {
        return new Event(
                id,
                when,
                Parties.of("PRK", "KOR"),
                Deed.of(Act.ASSAULT),
                "",
                Event.Status.ACTUAL,
                new Evidence("D-CSIS-PROV", "provocations", Evidence.Grade.UNJUDGED, 1, "planted"));
    }

    private static Measure revised(Measure m, LocalDate known) {
        var e = m.estimate();
        var doubled = new Estimate(2 * e.low(), 2 * e.central(), 2 * e.high(), e.unit());
        return new Measure(m.about(), m.period(), m.from(), doubled, known, m.source(), m.note());
    }

    private static Case with(History history) {
        return new Case(
                SHIPPED.profile(),
                SHIPPED.roster(),
                new Case.Facts(history, SHIPPED.claims(), SHIPPED.sources()),
                SHIPPED.play(),
                SHIPPED.asked(),
                SHIPPED.business(),
                SHIPPED.hashes());
    }

    private static List<Resolved> play(Case source) {
        var outcome = new BacktestStudy(source, PLAN).play((stage, percent) -> {});
        return Stream.concat(outcome.questions().stream(), outcome.classes().stream())
                .toList();
    }

    private static String line(Resolved r) {
        return "%s,%s,%s,%s"
                .formatted(
                        r.origin(),
                        r.question(),
                        r.forecasts().entrySet().stream()
                                .map(f -> String.format(Locale.ROOT, "%s %.4f", f.getKey(), f.getValue()))
                                .collect(Collectors.joining(",")),
                        r.happened() ? "came" : "did not come");
    }
}
