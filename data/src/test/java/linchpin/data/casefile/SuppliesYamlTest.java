package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.pattern.Gap;
import linchpin.supply.Flow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuppliesYamlTest extends CopiedCase {

    private static final String GOOD = """
            window: grain.window
            scarcity: grain.scarcity
            stocks:
              - {id: grain, title: "Grain", actor: XCI, unit: tonnes, since: 2010-01-01, start: grain.start, reserve: grain.kept}
            flows:
              - {id: eaten, title: "Eaten", out_of: grain, a_year: [{from: 2010-01-01, size: grain.eaten}]}
              - id: sent
                title: "Sent"
                out_of: grain
                each: {size: grain.sent, sources: [XCI], acts: [AID], modes: [food]}
            deals:
              - id: swap
                title: "Grain for money"
                says: "Invented."
                legs:
                  - {giver: XCI, receiver: XBR, what: "grain", quantity: grain.sent, price: grain.window, spent: grain}
                  - {giver: XBR, receiver: XCI, what: "money", quantity: grain.window}
            """;

    @BeforeEach
    void write() {
        for (String row : new String[] {
            "grain.window,100,100,100,fixed,days,elicited,S-MODEL,,invented",
            "grain.scarcity,2,1,4,lognormal,factor,elicited,S-MODEL,,invented",
            "grain.start,500,200,900,lognormal,tonnes,elicited,S-MODEL,,invented",
            "grain.kept,50,20,90,lognormal,tonnes,elicited,S-MODEL,,invented",
            "grain.eaten,300,200,400,normal,tonnes,elicited,S-MODEL,,invented",
            "grain.sent,20,10,30,normal,tonnes,elicited,S-MODEL,,invented"
        }) {
            copy.append("parameters.csv", row);
        }
    }

    @Test
    void stocksFlowsAndDealsAreReadWithTheirSizes() {
        copy.write("supplies.yaml", GOOD);
        var supplies = copy.read().orThrow().supplies();

        assertThat(supplies.stocks().getFirst().start().value()).isEqualTo(500);
        assertThat(supplies.flows()).hasSize(2);
        assertThat(supplies.flows().getFirst().amount()).isInstanceOf(Flow.Steady.class);
        assertThat(supplies.flows().getLast().given()).isTrue();
        assertThat(supplies.deals().getFirst().legs()).hasSize(2);
    }

    @Test
    void aCaseNeedsNone() {
        assertThat(copy.read().orThrow().supplies().stocks()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndWhatMayBeMeant() {
        assertThat(said(GOOD.replace("out_of: grain, a_year", "out_of: grains, a_year")))
                .contains("supplies.yaml")
                .contains("(grains)")
                .contains("Maybe you meant grain");
        assertThat(said(GOOD.replace("start: grain.start", "start: grain.window")))
                .contains("is in days");
        assertThat(said(GOOD.replace("start: grain.start", "start: 500"))).contains("(500)");
        assertThat(said(GOOD.replace("a_year: [{from: 2010-01-01, size: grain.eaten}]", "title: \"Again\"")))
                .contains("must have one of");
        assertThat(said(GOOD.replace("out_of: grain, a_year", "a_year"))).contains("leave one stock or enter another");
        assertThat(said(GOOD.replace("giver: XBR, receiver: XCI", "giver: XCI, receiver: XBR")))
                .contains("two sides");
    }

    @Test
    void aMechanismMayBeSetOffByAGap() {
        copy.write("supplies.yaml", GOOD);
        copy.append("parameters.csv", "response.hunger,0,-0.5,0.5,normal,log-odds,elicited,S-MODEL,,invented");
        copy.append("parameters.csv", "model.response.days,90,90,90,fixed,days,elicited,S-MODEL,,invented");
        String hunger = """
                responses:
                  - id: hunger
                    title: "Hunger"
                    says: "Who lacks grain asks for it."
                    gap: grain
                    answer: {actors: [XCI], targets: [XBR], valence: cooperative}
                """;
        copy.write("mechanisms.yaml", hunger);
        assertThat(copy.read().orThrow().responses().getFirst().trigger()).isInstanceOf(Gap.class);

        copy.write("mechanisms.yaml", hunger.replace("gap: grain", "gap: grains"));
        assertThat(copy.read().problems().toString()).contains("(grains)").contains("Maybe you meant grain");
    }

    private String said(String yaml) {
        copy.write("supplies.yaml", yaml);
        return copy.read().problems().toString();
    }
}
