package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rails and indices as a case writes them. */
class RailsYamlTest extends CopiedCase {

    @Test
    void onlyOneRailMayTakeTheRest() {
        copy.write("rails.yaml", """
                payers:
                  - actor: XTH
                    partner: XDO
                    rails: [{id: a, title: A}, {id: b, title: B}]
                """);

        assertThat(copy.read().problems().toString()).contains("More than one rail of payer (XTH)");
    }

    @Test
    void anIndexHasOneForm() {
        copy.write("indices.yaml", """
                counters: {visits: {acts: [CONSULT]}}
                indices:
                  - {id: i, title: T, says: S, months: 6, count: [visits], least: [i]}
                """);

        assertThat(copy.read().problems().toString()).contains("must have one of share, count and least");
    }

    @Test
    void anIndexAsksCountersThatAreThere() {
        copy.write("indices.yaml", """
                counters: {visits: {acts: [CONSULT]}}
                indices:
                  - {id: i, title: T, says: S, months: 6, count: [visit]}
                """);

        assertThat(copy.read().problems().toString()).contains("visits");
    }

    @Test
    void indicesOfACaseAreRead() {
        copy.write("indices.yaml", """
                counters: {visits: {acts: [CONSULT]}, blows: {acts: [ASSAULT]}}
                indices:
                  - {id: i, title: T, says: S, months: 6, share: {of: [visits], against: [blows]}}
                  - {id: j, title: T, says: S, months: 6, least: [i]}
                """);

        assertThat(copy.read().orThrow().indices().all()).hasSize(2);
    }
}
