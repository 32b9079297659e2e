package linchpin.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio over HTTP: sent, read, reckoned, and never written. */
class FirmRouteTest {

    private static final String HEADER = "item,supplier_country,annual_usd\n";

    @TempDir
    static Path runs;

    private static Live live;
    private static Map<String, Object> described;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void start() throws Exception {
        live = new Live(runs);
        described = (Map<String, Object>)
                JsonFile.tree(live.get("/api/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        live.close();
    }

    private static HttpResponse<String> send(byte[] bytes) throws Exception {
        return live.send(live.to("/api/portfolios")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private static HttpResponse<String> send(String csv) throws Exception {
        return send(csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSampleFirmsAndTheTemplateAreThere() throws Exception {
        var answer = live.get("/api/firms");

        assertThat(ContractTest.misfits(described, "Firms", answer.body())).isEmpty();
        assertThat(Live.field(answer, "/template")).startsWith("item,");
    }

    @Test
    void aPortfolioIsReadAndReckonedAndOnlyTheLossesAreStored() throws Exception {
        var read = send(HEADER + "Ore,XBR,1000000\nSecret recipe,XCI,500000\nGhost,Nowhere,7\n");

        assertThat(read.statusCode()).as(read.body()).isEqualTo(201);
        assertThat(ContractTest.misfits(described, "Portfolio", read.body())).isEmpty();
        assertThat(Live.field(read, "/rows")).isEqualTo("3");
        assertThat(Live.field(read, "/left/0/item")).isEqualTo("Ghost");
        var job = live.played("{\"kind\":\"expose\",\"firm\":\"%s\",\"runs\":24,\"horizonMonths\":3,\"reverse\":1000}"
                .formatted(Live.field(read, "/id")));
        assertThat(job.text("state")).isEqualTo("done");
        var results = live.get("/api/runs/" + job.text("runId"));
        assertThat(ContractTest.misfits(described, "Results", results.body())).isEmpty();
        assertThat(Live.field(results, "/book/rows")).isEqualTo("3");
        assertThat(Live.field(live.get("/api/runs/latest?kind=expose"), "/id")).isEqualTo(job.text("runId"));
        try (var files = java.nio.file.Files.walk(runs)) {
            assertThat(files.filter(java.nio.file.Files::isRegularFile).map(f -> String.valueOf(f.getFileName())))
                    .containsOnly("manifest.json", "results.json");
        }
    }

    @Test
    void aPlanKeepsWithinItsBudget() throws Exception {
        var read = send(HEADER + "Ore,XBR,1000000\nTimber,XCI,500000\n");
        var job = live.played(
                "{\"kind\":\"plan\",\"firm\":\"%s\",\"runs\":24,\"horizonMonths\":3,\"budget\":1000,\"profile\":\"growth\"}"
                        .formatted(Live.field(read, "/id")));
        assertThat(job.text("state")).as("%s", job).isEqualTo("done");
        var results = live.get("/api/runs/" + job.text("runId"));
        assertThat(ContractTest.misfits(described, "Results", results.body())).isEmpty();
        assertThat(Double.parseDouble(Live.field(results, "/verdict/spent"))).isLessThanOrEqualTo(1000.0);
        assertThat(live.post("/api/jobs", "{\"kind\":\"plan\",\"firm\":\"none\",\"profile\":\"reckless\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        assertThat(send("").statusCode()).isEqualTo(400);
        var header = send("thing,land\nOre,XBR\n");
        assertThat(header.statusCode()).isEqualTo(400);
        assertThat(Live.field(header, "/error/what")).contains("The column (item) is missing.");
        assertThat(send(new byte[9 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(live.post("/api/portfolios", "{}").statusCode()).isEqualTo(415);
        assertThat(live.post("/api/jobs", "{\"kind\":\"expose\",\"firm\":\"sent-0\"}")
                        .body())
                .contains("send the portfolio once more");
        assertThat(live.post("/api/jobs", "{\"kind\":\"expose\",\"firm\":\"none\",\"drop\":[\"x\"]}")
                        .statusCode())
                .isEqualTo(400);
    }
}
