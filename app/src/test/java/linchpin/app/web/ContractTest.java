package linchpin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.JsonFile;
import linchpin.data.store.RunShelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server does and what openapi.json says of it are the same. */
class ContractTest {

    @TempDir
    static Path runs;

    private static Live live;
    private static Map<String, Object> described;
    private static String run;
    private static String compare;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() throws Exception {
        live = new Live(runs);
        described = (Map<String, Object>)
                JsonFile.tree(live.get("/api/openapi.json").body());
        run = live.played("{\"kind\":\"run\",\"runs\":24,\"horizonMonths\":3,\"policies\":[\"embargo\"]}")
                .text("runId");
        compare = live.played("{\"kind\":\"compare\",\"runs\":24,\"horizonMonths\":3,\"policies\":[\"embargo\"]}")
                .text("runId");
    }

    @AfterAll
    static void stop() {
        live.close();
    }

    @Test
    void everyRouteIsDescribedAndEveryDescribedPathIsARoute() {
        var there = new TreeSet<String>();
        var served = new Served(
                CaseReader.read(Live.CASE).orThrow(),
                Live.CASE,
                runs,
                runs.resolve("none"),
                Clock.systemUTC(),
                Law.OF_STATES);
        var shelf = new RunShelf(runs);
        try (var jobs = new Jobs(line -> {})) {
            for (Route route : new Routes(served, shelf, jobs).all()) {
                there.add("%s %s %s".formatted(route.method(), route.path(), new TreeSet<>(route.query())));
            }
        }
        there.add("GET %s []".formatted(JobFeed.PATH));

        var told = new TreeSet<String>();
        for (var path : map(described.get("paths")).entrySet()) {
            for (var operation : map(path.getValue()).entrySet()) {
                var parameters = map(operation.getValue()).getOrDefault("parameters", List.of());
                var query = ((List<?>) parameters)
                        .stream()
                                .map(ContractTest::map)
                                .filter(p -> "query".equals(p.get("in")))
                                .map(p -> String.valueOf(p.get("name")))
                                .collect(Collectors.toCollection(TreeSet::new));
                told.add("%s %s %s".formatted(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), query));
            }
        }

        assertThat(told).isEqualTo(there);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/health | Health",
                "/api/case | Case",
                "/api/world | World",
                "/api/world?date=2012-06-30 | World",
                "/api/events?actor=XBR&limit=50 | Events",
                "/api/events/Q225 | Event",
                "/api/activity?dyad=XAL-XBR | Activity",
                "/api/sources | Sources",
                "/api/sources/S-LOG | Source",
                "/api/parameters | Parameters",
                "/api/model | Model",
                "/api/theses | Theses",
                "/api/evidence | Evidence",
                "/api/runs | Runs",
                "/api/runs/latest?kind=compare | Run",
                "/api/runs/RUN | Results",
                "/api/runs/COMPARE | Results",
                "/api/runs/RUN/manifest | Manifest",
                "/api/runs/RUN/tables | Tables",
                "/api/jobs | Jobs",
                "/api/jobs/job-1 | Job",
                "/api/why?run=RUN&path=/outlook/classes/0/headline/value | Why",
                "/api/why?run=COMPARE&path=/comparison/policies/0/effects/0/effect/value | Why",
            })
    void anAnswerFitsItsSchema(String path, String schema) throws Exception {
        var answer = live.get(path.replace("RUN", run).replace("COMPARE", compare));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(misfits(schema, answer.body())).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/case | case",
                "/api/world?date=2012-06-30 | world",
                "/api/events?actor=XBR&limit=3 | events",
                "/api/activity?dyad=XAL-XBR | activity"
            })
    void anAnswerIsTheGoldenOne(String path, String name) throws Exception {
        Path golden = Path.of("src/test/resources/linchpin/app/web", name + ".json");
        String got = JsonFile.toText(JsonFile.tree(live.get(path).body()));
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, got);
        }

        assertThat(got).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/nothing | 404",
                "/api/events/none | 404",
                "/api/ledger | 404",
                "/api/economy | 404",
                "/api/runs/none | 404",
                "/api/events?foo=1 | 400",
                "/api/events?limit=x | 400",
                "/api/events?from=2020-13-01 | 400",
                "/api/events?actor=NOBODY | 400",
                "/api/world?date=2012-06-30&date=2013-06-30 | 400",
                "/api/why?run=RUN&path=/nowhere | 404",
            })
    void aRefusalFitsItsSchema(String path, int status) throws Exception {
        var answer = live.get(path.replace("RUN", run));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(misfits("Error", answer.body())).isEmpty();
    }

    @Test
    void theSchemasSeeWhatDoesNotFit() {
        assertThat(misfits("Health", "{\"version\": 1}")).isNotEmpty();
    }

    @Test
    void aPolicyIsReadByTheReaderOfPoliciesYaml() throws Exception {
        var good = live.post(
                "/api/policies/check",
                "{\"id\":\"m\",\"title\":\"T\",\"says\":\"S\",\"interventions\":[{\"stance\":{\"actor\":\"XCI\",\"disapproval\":\"stance.cindral.sterner\",\"months\":[1,6]}}]}");
        var bad = live.post(
                "/api/policies/check",
                "{\"id\":\"m\",\"title\":\"T\",\"says\":\"S\",\"interventions\":[{\"stance\":{\"actor\":\"XCX\",\"disapproval\":0.5,\"months\":[1,6]}}]}");

        assertThat(misfits("PolicyCheck", good.body())).isEmpty();
        assertThat(misfits("PolicyCheck", bad.body())).isEmpty();
        assertThat(Live.field(good, "/ok")).isEqualTo("true");
        assertThat(Live.field(good, "/steps/0")).contains("Cindral shows more disapproval");
        assertThat(Live.field(bad, "/ok")).isEqualTo("false");
        assertThat(Live.field(bad, "/problems/0/where")).isEqualTo("/interventions/0/stance/actor");
        assertThat(Live.field(bad, "/problems/0/maybe")).isEqualTo("Maybe you meant XCI.");
        assertThat(Live.field(bad, "/problems/1/what")).contains("is a literal");
    }

    @Test
    void anAnswerKnownAlreadyIsNotSentAgain() throws Exception {
        var first = live.get("/api/case");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        var again = live.send(live.to("/api/case").header("If-None-Match", tag));
        var other = live.send(live.to("/api/case").header("If-None-Match", "\"another\""));

        assertThat(tag).startsWith("\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void aHeadlineOpensToItsFormulaItsEventsAndItsSources() throws Exception {
        var why = live.get("/api/why?run=" + run + "&path=/outlook/classes/0/headline/value");

        assertThat(Live.field(why, "/method")).isEqualTo("docs/method/scenario-classes.md#headline");
        assertThat(why.body()).contains("model.pool.weight", "\"path\":\"/outlook/classes/0/model/value\"");
        assertThat(Live.field(why, "/events/0/id")).isEqualTo("Q225");
        assertThat(Live.field(why, "/sources/0/id")).isEqualTo("S-MODEL");
    }

    /** Where a text does not fit a schema of the description. */
    static List<String> misfits(Map<String, Object> described, String schema, String json) {
        var wrapped = new LinkedHashMap<String, Object>();
        wrapped.put("$ref", "#/components/schemas/" + schema);
        wrapped.put("components", described.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonFile.toLine(wrapped))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(e -> e.getInstanceLocation() + " " + e.getMessage())
                .toList();
    }

    private static List<String> misfits(String schema, String json) {
        return misfits(described, schema, json);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return new TreeMap<>((Map<String, Object>) value);
    }
}
