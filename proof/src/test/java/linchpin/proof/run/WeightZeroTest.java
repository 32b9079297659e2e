package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import linchpin.app.study.Findings;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of weight zero in a history are read and listed, and move no estimate, no score and no future. */
class WeightZeroTest {

    private static final List<String> ROWS = List.of(
            "Z1,2019-03-03,day,stated,XTH,XDO,CONSULT,visit,diplomatic,,,,,actual,logbook,S-LOG,C3,0,Nobody counts this visit",
            "Z2,2019-04-04,day,stated,XBR,XAL,ASSAULT,ramming,military,,,,,actual,logbook,S-LOG,C3,0,Nobody counts this ramming",
            "Z3,2019-05-05,day,stated,XCI,XBR,SANCTION,fish-embargo,economic,,,,,actual,gazette,S-GAZETTE,C3,0,Nobody counts this embargo",
            "Z4,2019-05-15,day,stated,XCI,XBR,ACCUSE,,diplomatic,,,,,actual,gazette,S-GAZETTE,C3,0,Nobody counts this word");

    @TempDir
    Path folder;

    @Test
    void rowsOfWeightZeroMoveNothing() {
        var with = Shipped.at(CaseFolder.copy(
                Shipped.ISLAND,
                folder,
                text -> text.startsWith("id,date,") ? text + String.join("\n", ROWS) + "\n" : text));
        var without = Shipped.of(Shipped.ISLAND);
        Findings after = with.find(7, 96, 6, 2);
        Findings before = without.find(7, 96, 6, 2);

        assertThat(with.prepared().events().size())
                .isEqualTo(without.prepared().events().size() + ROWS.size());
        assertThat(JsonFile.toText(after.grounds().terms()))
                .isEqualTo(JsonFile.toText(before.grounds().terms()));
        assertThat(JsonFile.toText(after.grounds().record()))
                .isEqualTo(JsonFile.toText(before.grounds().record()));
        assertThat(JsonFile.toText(after.outlook().classes()))
                .isEqualTo(JsonFile.toText(before.outlook().classes()));
        assertThat(JsonFile.toText(after.policies())).isEqualTo(JsonFile.toText(before.policies()));
        assertThat(JsonFile.toText(after.theses())).isEqualTo(JsonFile.toText(before.theses()));
        assertThat(JsonFile.toText(after.firm())).isEqualTo(JsonFile.toText(before.firm()));
    }
}
