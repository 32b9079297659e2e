package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.event.Parties;
import linchpin.scenario.Intervention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeversYamlTest extends CopiedCase {

    private static final String LEVERS = """
            levers:
              - id: warn
                title: "Warnings"
                says: "Notes are sent."
                rows: [E38]
                by: [XTH]
                on: [XDO]
                steps:
                  - event: {act: ACCUSE, every: 2}
            """;

    @BeforeEach
    void write() {
        copy.write("levers.yaml", LEVERS);
    }

    private List<Intervention> pulled(String how) {
        copy.append("policies.yaml", "  - {id: p, title: P, says: S, interventions: [" + how + "]}");
        return copy.read().orThrow().policies().getLast().interventions();
    }

    @Test
    void aLeverIsPulledAsUsualWhereNothingElseIsSaid() {
        var event = (Intervention.AddEvent)
                pulled("{pull: {lever: warn, months: [2, 6]}}").getFirst();

        assertThat(event.parties()).isEqualTo(Parties.of("XTH", "XDO"));
        assertThat(event.months()).containsExactly(2, 4, 6);
    }

    @Test
    void whoeverPullsItMayBeAnother() {
        var event = (Intervention.AddEvent) pulled("{pull: {lever: warn, by: [XDO], on: [XTH], months: [1, 1]}}")
                .getFirst();

        assertThat(event.parties()).isEqualTo(Parties.of("XDO", "XTH"));
        assertThat(event.months()).containsExactly(1);
    }

    @Test
    void aTieBetweenThoseWhoUsuallyPullALeverOrFeelItIsLeftAloneByOthers() {
        copy.write("levers.yaml", """
                levers:
                  - id: cut
                    title: "Cut"
                    says: "Trade is cut."
                    rows: [E38]
                    by: [XCI, XTH]
                    on: [XBR]
                    steps:
                      - tie: {kind: trade, measure: trade_share, from: XBR, to: XCI, multiply: tie.trade.less}
                """);

        assertThat(
                        pulled(
                                "{pull: {lever: cut, by: [XTH], months: [1, 4]}}, {pull: {lever: cut, by: [XCI], months: [1, 4]}}"))
                .hasSize(1);
    }

    @Test
    void aBargainHoldsLeversOnEitherSide() {
        var when = (Intervention.When) pulled(
                        "{when: {rule: {at_most: {count: 0, of: patrols}}, over_months: 3, then: [], else: [{pull: {lever: warn, months: [1, 4]}}]}}")
                .getFirst();

        assertThat(when.months()).isEqualTo(3);
        assertThat(when.then()).isEmpty();
        assertThat(when.otherwise()).hasSize(1);
        assertThat(((Intervention.AddEvent) when.otherwise().getFirst()).months())
                .containsExactly(1, 3);
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        copy.append(
                "policies.yaml",
                "  - {id: p, title: P, says: S, interventions: [{pull: {lever: warm, months: [1, 2]}}, {pull: {lever: warn, months: [1, 2], intensity: 9}}]}");
        String problems = copy.read().problems().toString();

        assertThat(problems).contains("warm").contains("warn").contains("intensity (9)");
    }

    @Test
    void theLeversOfACaseAreListedAsUsuallyPulled() {
        var lever = copy.read().orThrow().levers().getFirst();

        assertThat(lever.usual().by()).containsExactly("XTH");
        assertThat(((Intervention.AddEvent) lever.steps().getFirst()).months()).hasSize(9);
    }
}
