package linchpin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import linchpin.data.store.RunBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work: it ends, it can be stopped, only so much waits, and what was finished stays. */
class JobsTest {

    private static final String SMALL = "{\"kind\":\"run\",\"runs\":24,\"horizonMonths\":2,\"policies\":[\"embargo\"]}";
    private static final String LARGE = "{\"kind\":\"compare\",\"runs\":20000,\"horizonMonths\":60}";

    @TempDir
    Path runs;

    @Test
    void aJobTellsHowFarItIsAndLeavesARunThatTheNextServerLists() throws Exception {
        String id;
        try (var live = new Live(runs)) {
            String job = Live.field(live.post("/api/jobs", SMALL), "/id");
            String feed = live.get("/api/jobs/" + job + "/events").body();
            id = live.ended(job).text("runId");

            assertThat(feed).contains("event: progress", "\"stage\":\"scoring the past\"");
            assertThat(feed.lines().filter(l -> l.startsWith("event: ")).toList())
                    .last()
                    .isEqualTo("event: done");
            assertThat(id).startsWith("run-");
        }
        try (var live = new Live(runs)) {
            assertThat(Live.field(live.get("/api/runs"), "/runs/0/id")).isEqualTo(id);
            assertThat(live.get("/api/runs/" + id + "/brief.html").statusCode()).isEqualTo(200);
            assertThat(live.get("/api/jobs").body()).isEqualTo("{\"jobs\":[]}");
        }
    }

    @Test
    void theSameQuestionHasTheSamePlaceAndTheSameBytes() throws Exception {
        try (var live = new Live(runs)) {
            String first = live.played(SMALL).text("runId");
            String results = live.get("/api/runs/" + first).body();
            String second = live.played(SMALL).text("runId");

            assertThat(second).isEqualTo(first);
            assertThat(live.get("/api/runs/" + second).body()).isEqualTo(results);
        }
    }

    @Test
    void aCancelledJobStopsAndTheNextOneRuns() throws Exception {
        try (var live = new Live(runs)) {
            String large = Live.field(live.post("/api/jobs", LARGE), "/id");
            while (!Live.field(live.get("/api/jobs/" + large), "/stage").equals("playing futures")) {
                Thread.sleep(20);
            }
            long begun = System.nanoTime();
            assertThat(live.send(live.to("/api/jobs/" + large).DELETE()).statusCode())
                    .isEqualTo(202);

            assertThat(live.ended(large).text("state")).isEqualTo("cancelled");
            assertThat((System.nanoTime() - begun) / 1e9)
                    .as("seconds until it had stopped")
                    .isLessThan(15);
            assertThat(live.played(SMALL).text("state")).isEqualTo("done");
            assertThat(live.log).isEmpty();
        }
        try (var left = Files.list(runs)) {
            assertThat(left.map(p -> p.getFileName().toString()))
                    .singleElement()
                    .asString()
                    .startsWith("run-");
        }
    }

    @Test
    void aFullQueueSaysSoAndTakesMoreOnceOneIsCancelled() throws Exception {
        try (var live = new Live(runs)) {
            var ids = new ArrayList<String>();
            ids.add(Live.field(live.post("/api/jobs", LARGE), "/id"));
            while (Live.field(live.get("/api/jobs/" + ids.getFirst()), "/state").equals("queued")) {
                Thread.sleep(20);
            }
            for (int k = 0; k < Jobs.QUEUE; k++) {
                ids.add(Live.field(live.post("/api/jobs", SMALL), "/id"));
            }
            var refused = live.post("/api/jobs", SMALL);

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            live.send(live.to("/api/jobs/" + ids.getLast()).DELETE());
            assertThat(live.post("/api/jobs", SMALL).statusCode()).isEqualTo(202);
        }
    }

    @Test
    void aMixIsPlayedAndStoredBesideItsRun() throws Exception {
        try (var live = new Live(runs)) {
            String mix =
                    "{\"id\":\"mine\",\"title\":\"Mine\",\"says\":\"S\",\"interventions\":[{\"event\":{\"act\":\"CONSULT\",\"mode\":\"visit\",\"contexts\":[\"diplomatic\"],\"sources\":[\"XLG\"],\"targets\":[\"XBR\"],\"months\":[1]}}]}";
            String ask =
                    "{\"kind\":\"compare\",\"runs\":24,\"horizonMonths\":2,\"policies\":[\"embargo\"],\"mixes\":[%s]}";
            String id = live.played(ask.formatted(mix)).text("runId");
            var taken = live.post("/api/jobs", ask.formatted(mix.replace("mine", "embargo")));

            assertThat(Live.field(live.get("/api/runs/" + id), "/comparison/policies/1/title"))
                    .isEqualTo("Mine");
            assertThat(runs.resolve(id).resolve("policies.json")).content().contains("\"mine\"");
            assertThat(taken.statusCode()).isEqualTo(400);
            assertThat(Live.field(taken, "/problems/0/where")).isEqualTo("/mixes/0");
        }
    }

    @Test
    void aRunTravelsAsOneFile() throws Exception {
        byte[] bundle;
        String id;
        try (var live = new Live(runs.resolve("here"))) {
            id = live.played(SMALL).text("runId");
            bundle = live.bytes("/api/runs/" + id + "/bundle").body();
            assertThat(live.bytes("/api/runs/" + id + "/bundle").body()).isEqualTo(bundle);
        }
        try (var live = new Live(runs.resolve("there"))) {
            assertThat(live.zip(bundle).statusCode()).isEqualTo(201);
            assertThat(live.zip(bundle).statusCode()).as("the same again").isEqualTo(201);
            assertThat(live.bytes("/api/runs/" + id + "/bundle").body()).isEqualTo(bundle);

            var files = new HashMap<String, byte[]>();
            var read = RunBundle.unzip(bundle);
            read.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
            files.put("manifest.json", read.manifest().toJson().getBytes(StandardCharsets.UTF_8));
            files.put("results.json", "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(live.zip(RunBundle.zip(files)).statusCode())
                    .as("other results under the same manifest")
                    .isEqualTo(409);
        }
    }

    @Test
    void aTermThatIsLeftOutIsNamedInTheComparisonAndRefusedInARun() throws Exception {
        try (var live = new Live(runs)) {
            String ask =
                    "{\"kind\":\"%s\",\"runs\":24,\"horizonMonths\":2,\"policies\":[\"embargo\"],\"drop\":[\"%s\"]}";
            String id = live.played(ask.formatted("compare", "balance")).text("runId");
            var plain = live.post("/api/jobs", ask.formatted("run", "balance"));
            var unknown = live.post("/api/jobs", ask.formatted("compare", "phlogiston"));

            assertThat(Live.field(live.get("/api/runs/" + id), "/comparison/without/0/classId"))
                    .isNotEmpty();
            assertThat(live.get("/api/runs/" + id + "/manifest").body()).containsPattern("\"drop\" ?: \"balance\"");
            assertThat(Live.field(plain, "/error/where")).isEqualTo("/drop");
            assertThat(Live.field(unknown, "/error/what")).contains("phlogiston");
        }
    }

    @Test
    void whatDoesNotFitTheMemoryIsRefusedBeforeItIsPlayed() throws Exception {
        try (var live = new Live(runs)) {
            var refused = live.post("/api/jobs", "{\"kind\":\"run\",\"runs\":20001}");

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Live.field(refused, "/error/where")).isEqualTo("/runs");
        }
    }
}
