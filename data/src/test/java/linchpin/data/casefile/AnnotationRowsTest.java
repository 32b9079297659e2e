package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linchpin.event.Event;
import linchpin.network.Spell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case tells beside its events. */
class AnnotationRowsTest {

    private static final String ATTRIBUTES = "event-attributes.csv";

    @TempDir
    Path temporary;

    private CaseCopy copy;

    @BeforeEach
    void copy() {
        copy = CaseCopy.into(temporary.resolve("case"));
    }

    @Test
    void aCaseMayHaveNone() {
        var read = copy.read().orThrow().annotations();

        assertThat(read.attributes()).isEmpty();
        assertThat(read.places()).isEmpty();
        assertThat(read.memory()).isEmpty();
    }

    @Test
    void attributesAndMemoryAreReadAndLeaveTheHistoryAlone() {
        var before = copy.read().orThrow();
        String id = before.history().events().getFirst().id();
        copy.write(ATTRIBUTES, "event,attribute,value,source,note\n%s,means,train,S-LOG,seen\n".formatted(id));
        copy.write("long-memory.csv", "kind,a,b,from,to,level,source\ndispute,XAL,XBR,1901,1903,4,S-LOG\n");

        var read = copy.read().orThrow();

        assertThat(read.annotations().attributes())
                .containsExactly(new Event.Attribute(id, "means", "train", "S-LOG", "seen"));
        assertThat(read.annotations().memory())
                .containsExactly(new Spell(Spell.Kind.DISPUTE, "XAL", "XBR", 1901, 1903, 4, "S-LOG"));
        assertThat(read.history().events()).isEqualTo(before.history().events());
    }

    @Test
    void anAttributeOfNoEventIsRefused() {
        copy.write(ATTRIBUTES, "event,attribute,value,source\nNOBODY,means,train,S-LOG\n");

        assertThat(copy.read().problems().toString()).contains("NOBODY").contains("is not in events.csv");
    }

    @Test
    void anAttributeIsGivenOnce() {
        String id = copy.read().orThrow().history().events().getFirst().id();
        copy.write(
                ATTRIBUTES,
                "event,attribute,value,source\n%1$s,means,train,S-LOG\n%1$s,means,plane,S-LOG\n".formatted(id));

        assertThat(copy.read().problems().toString()).contains("is given twice");
    }

    @Test
    void aSpellThatEndsBeforeItBeginsIsRefused() {
        copy.write("long-memory.csv", "kind,a,b,from,to,source\nrivalry,XAL,XBR,1903,1901,S-LOG\n");

        assertThat(copy.read().problems().toString()).contains("ends before it begins");
    }
}
