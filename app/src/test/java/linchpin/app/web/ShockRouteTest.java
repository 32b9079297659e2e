package linchpin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures against trade over HTTP, on the case that has an economy. */
class ShockRouteTest {

    @TempDir
    static Path runs;

    private static Live live;
    private static Map<String, Object> described;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() throws Exception {
        live = new Live(Live.CASE.resolveSibling("northeast-asia"), runs, new Place(Place.LOOPBACK, 0, null));
        described = (Map<String, Object>)
                JsonFile.tree(live.get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        live.close();
    }

    @Test
    void theEconomyTellsWhatThereIsToChooseFrom() throws Exception {
        var answer = live.get("/api/economy");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ContractTest.misfits(described, "Economy", answer.body())).isEmpty();
        assertThat(answer.body())
                .contains("\"embargo\"", "\"decoupling\"", "\"fuel-cut\"", "structure 2011, trade 2023");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"example\":\"embargo\",\"horizon\":\"long\",\"draws\":2}",
                "{\"example\":\"fuel-cut\",\"horizon\":\"month\",\"draws\":0}",
                "{\"instrument\":\"tariff\",\"from\":[\"CHN\"],\"to\":[\"USA\"],\"sectors\":[\"goods\"],\"size\":0.25,\"horizon\":\"year\",\"draws\":2}",
                "{\"instrument\":\"sanction\",\"from\":[\"west\"],\"to\":[\"RUS\"],\"sectors\":[\"goods\"],\"size\":\"sanctions.trade-loss.2022\",\"both\":true,\"horizon\":\"long\",\"draws\":2}"
            })
    void aShockFitsItsSchemaAndTheSameQuestionHasTheSameBytes(String ask) throws Exception {
        var once = live.post("/api/shocks", ask);
        var again = live.post("/api/shocks", ask);

        assertThat(once.statusCode()).as(once.body()).isEqualTo(200);
        assertThat(ContractTest.misfits(described, "Shock", once.body())).isEmpty();
        assertThat(again.body()).isEqualTo(once.body());
    }

    @Test
    void theCentreIsTheOneThatLosesMost() throws Exception {
        assertThat(Live.field(
                        live.post("/api/shocks", "{\"example\":\"fuel-cut\",\"horizon\":\"year\",\"draws\":0}"),
                        "/centre"))
                .isEqualTo("PRK");
        assertThat(Live.field(
                        live.post("/api/shocks", "{\"example\":\"embargo\",\"horizon\":\"year\",\"draws\":0}"),
                        "/centre"))
                .isEqualTo("RUS");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /horizon",
                "{\"horizon\":\"week\"} | /horizon",
                "{\"horizon\":\"year\",\"example\":\"none\"} | ''",
                "{\"horizon\":\"year\",\"example\":\"embargo\",\"draws\":101} | /draws",
                "{\"horizon\":\"year\",\"example\":\"embargo\",\"foo\":1} | /foo",
                "{\"horizon\":\"year\",\"instrument\":\"spell\",\"from\":[\"CHN\"],\"to\":[\"USA\"],\"sectors\":[\"goods\"]} | /instrument",
                "{\"horizon\":\"year\",\"instrument\":\"tariff\",\"from\":[],\"to\":[\"USA\"],\"sectors\":[\"goods\"]} | /from",
                "{\"horizon\":\"year\",\"instrument\":\"tariff\",\"from\":[3],\"to\":[\"USA\"],\"sectors\":[\"goods\"],\"size\":1} | /from",
                "{\"horizon\":\"year\",\"instrument\":\"tariff\",\"from\":[\"CHN\"],\"to\":[\"USA\"],\"sectors\":[\"goods\"]} | ''",
                "{\"horizon\":\"year\",\"instrument\":\"tariff\",\"from\":[\"XYZ\"],\"to\":[\"USA\"],\"sectors\":[\"goods\"],\"size\":1} | ''",
                "{\"horizon\":\"year\",\"instrument\":\"quota\",\"from\":[\"CHN\"],\"to\":[\"USA\"],\"sectors\":[\"goods\"],\"size\":-1} | ''",
                "{\"horizon\":\"year\",\"instrument\":\"tariff\",\"from\":[\"CHN\"],\"to\":[\"USA\"],\"sectors\":[\"goods\"],\"size\":1e999} | ''",
            })
    void aQuestionThatIsNotUnderstoodSaysWhere(String ask, String where) throws Exception {
        var answer = live.post("/api/shocks", ask);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(ContractTest.misfits(described, "Error", answer.body())).isEmpty();
        assertThat(Live.field(answer, "/error/where")).isEqualTo(where);
    }
}
