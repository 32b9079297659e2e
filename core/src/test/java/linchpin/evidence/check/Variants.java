package linchpin.evidence.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Estimate;
import linchpin.event.Event;
import linchpin.event.Evidence;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.event.Treaty;
import linchpin.event.When;
import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Kind;
import linchpin.evidence.Paper;
import linchpin.evidence.SmallGazetteer;
import linchpin.evidence.extract.Reading;

/** A small history of another part of the world, and what the rules find in texts about it. */
final class Variants {

    static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    static final History HISTORY = history();

    static History history() {
        var events = List.of(
                event("1", "2019-10-09", "TUR", "SYR", Act.ASSAULT, ""),
                event("2", "2020-01-05", "FRA", "MLI", Act.AID, ""),
                event("3", "2021-03-01", "EGY", "SDN", Act.AID, ""),
                event("4", "2022-02-02", "ETH", "SOM", Act.ASSAULT, ""),
                event("5", "2022-03-02", "KEN", "ETH", Act.AID, ""),
                event("6", "2022-06-02", "TUR", "GRC", Act.SANCTION, ""),
                event("7", "2023-09-13", "BRA", "ARG", Act.CONSULT, "Montevideo"),
                event("8", "2023-03-10", "IND", "PAK", Act.CONSULT, "Dubai"));
        var measures = new ArrayList<Measure>();
        for (int year = 2018; year <= 2022; year++) {
            var subject = new Measure.Subject(Measure.Kind.TRADE, "trade_share", "CHL", "BRA");
            measures.add(new Measure(
                    subject,
                    "" + year,
                    LocalDate.of(year, 1, 1),
                    Estimate.point(10 + year - 2018, "percent"),
                    LocalDate.of(year + 1, 12, 31),
                    "S1",
                    ""));
        }
        var treaties = List.of(
                new Treaty(
                        "T1",
                        "GRC",
                        "FRA",
                        new Treaty.Terms(Treaty.Clause.DEFENCE, Treaty.Binding.MUTUAL_DEFENCE, ""),
                        LocalDate.of(2021, 9, 28),
                        null,
                        "S1"),
                new Treaty(
                        "T2",
                        "KEN",
                        "ETH",
                        new Treaty.Terms(Treaty.Clause.CONSULTATION, Treaty.Binding.POLITICAL, ""),
                        LocalDate.of(2012, 1, 1),
                        null,
                        "S1"),
                new Treaty(
                        "T3",
                        "EGY",
                        "SDN",
                        new Treaty.Terms(Treaty.Clause.FRIENDSHIP, Treaty.Binding.NONE, ""),
                        LocalDate.of(2012, 1, 1),
                        null,
                        "S1"));
        return History.of(events, measures, treaties);
    }

    static Event event(String id, String day, String by, String whom, Act act, String place) {
        return new Event(
                id,
                When.stated(LocalDate.parse(day)),
                Parties.of(by, whom),
                Deed.of(act),
                place,
                Event.Status.ACTUAL,
                new Evidence("S1", "news", Evidence.Grade.UNJUDGED, 1, ""));
    }

    static List<Finding> find(Paper... papers) {
        var gazetteer = new SmallGazetteer();
        var readings = java.util.Arrays.stream(papers)
                .map(p -> Reading.of(p, gazetteer))
                .toList();
        var found = Checked.of(new Corpus(readings, HISTORY, gazetteer)).findings();
        for (Finding f : found) {
            f.quotes()
                    .forEach(q -> assertThat(java.util.Arrays.stream(papers)
                                    .map(Paper::document)
                                    .filter(d -> d.id().equals(q.document()))
                                    .findFirst()
                                    .orElseThrow()
                                    .text()
                                    .substring(q.start(), q.end()))
                            .isEqualTo(q.text()));
        }
        return found;
    }

    static List<Kind> kinds(String... lines) {
        return find(SmallGazetteer.paper("a", DAY, lines)).stream()
                .map(Finding::kind)
                .toList();
    }

    static List<Kind> between(String first, String second) {
        return find(SmallGazetteer.paper("a", DAY, first), SmallGazetteer.paper("b", DAY.plusDays(20), second)).stream()
                .map(Finding::kind)
                .toList();
    }

    private Variants() {}
}
