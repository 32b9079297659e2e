package linchpin.data.casefile;

import static linchpin.dossier.Voice.Kind.GOVERNMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.dossier.Voice;
import linchpin.event.Event;
import linchpin.network.Spell;
import org.junit.jupiter.api.Test;

/** What a case tells beside its events. */
class AnnotationRowsTest extends CopiedCase {

    private static final String ATTRIBUTES = "event-attributes.csv";

    @Test
    void aCaseMayHaveNone() {
        var read = copy.read().orThrow().annotations();

        assertThat(read.attributes()).isEmpty();
        assertThat(read.places()).isEmpty();
        assertThat(read.memory()).isEmpty();
        assertThat(read.offices()).isEmpty();
        assertThat(read.voices()).isEmpty();
    }

    @Test
    void anOfficeKnownToTheMonthMayBeHeldOnAllOfItsDays() {
        copy.write(
                "offices.csv", "person,actor,office,from,until,source\nEda Holm,XAL,Warden,1901-05-12,1903-04,S-LOG\n");

        var office = copy.read().orThrow().annotations().offices().getFirst();

        assertThat(office.held(LocalDate.of(1901, 5, 11))).isFalse();
        assertThat(office.held(LocalDate.of(1901, 5, 12))).isTrue();
        assertThat(office.held(LocalDate.of(1903, 4, 30))).isTrue();
        assertThat(office.held(LocalDate.of(1903, 5, 1))).isFalse();
    }

    @Test
    void anOfficeThatEndsBeforeItBeginsIsRefused() {
        copy.write("offices.csv", "person,actor,office,from,until,source\nEda Holm,XAL,Warden,1903,1901-04-01,S-LOG\n");

        assertThat(copy.read().problems().toString()).contains("ends before it begins");
    }

    @Test
    void aVoiceConfirmsOnlyActsOfItsOwnActor() {
        copy.write("voices.csv", "family,actor,kind\nlogbook,XAL,government\n");

        var read = copy.read().orThrow();
        var voices = read.annotations().voices();
        var own = read.history().events().stream()
                .filter(e -> e.parties().all().contains("XAL"))
                .findFirst()
                .orElseThrow();
        var others = read.history().events().stream()
                .filter(e -> !e.parties().all().contains("XAL"))
                .findFirst()
                .orElseThrow();

        assertThat(Voice.confirming(own, "logbook", voices)).contains(new Voice("logbook", "XAL", GOVERNMENT));
        assertThat(Voice.confirming(own, "gazette", voices)).isEmpty();
        assertThat(Voice.confirming(others, "logbook", voices)).isEmpty();
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
