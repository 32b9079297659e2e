package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.event.Valence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MechanismsYamlTest extends CopiedCase {

    private static final String GOOD = """
            responses:
              - id: reply
                title: "A reply"
                says: "Patrols are answered."
                trigger: patrols
                answer: {actors: [XTH], targets: [XDO], valence: hostile}
            """;

    @BeforeEach
    void write() {
        copy.append("parameters.csv", "response.reply,0,-0.5,0.5,normal,log-odds,elicited,S-MODEL,,invented");
        copy.append("parameters.csv", "model.response.days,90,90,90,fixed,days,elicited,S-MODEL,,invented");
    }

    @Test
    void aResponseIsReadWithItsTriggerAndItsAnswer() {
        copy.write("mechanisms.yaml", GOOD);
        var response = copy.read().orThrow().responses().getFirst();

        assertThat(response.trigger().id()).isEqualTo("patrols");
        assertThat(response.answer().actors()).containsExactly("XTH");
        assertThat(response.answer().valence()).isEqualTo(Valence.HOSTILE);
        assertThat(response.prior()).isEqualTo("response.reply");
    }

    @Test
    void aCaseNeedsNone() {
        assertThat(copy.read().orThrow().responses()).isEmpty();
    }

    @Test
    void anUnknownTriggerAndAMissingPriorAreSaid() {
        copy.write("mechanisms.yaml", GOOD.replace("trigger: patrols", "trigger: patrol"));
        assertThat(copy.read().problems().toString()).contains("patrol").contains("mechanisms.yaml");

        copy.write("mechanisms.yaml", GOOD.replace("id: reply", "id: replies"));
        assertThat(copy.read().problems().toString())
                .contains("needs the parameter (response.replies)")
                .contains("response.reply");
    }
}
