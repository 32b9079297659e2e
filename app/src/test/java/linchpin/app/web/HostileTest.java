package linchpin.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody gets who means no good. */
class HostileTest {

    private static final String JOB = "{\"kind\":\"run\",\"runs\":24,\"horizonMonths\":2}";

    @TempDir
    static Path runs;

    private static Live live;

    @BeforeAll
    static void start() {
        live = new Live(runs);
    }

    @AfterAll
    static void stop() {
        live.close();
    }

    private static String ask(String line, String... headers) throws IOException {
        return live.raw(line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n");
    }

    private static String here() {
        return "Host: localhost:" + live.server.port();
    }

    @Test
    void aForeignNameThatPointsHereGets421() throws Exception {
        assertThat(ask("GET /api/case", "Host: evil.example"))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("XAL");
        assertThat(ask("GET /", "Host: evil.example")).startsWith("HTTP/1.1 421");
        assertThat(ask("GET /api/health", here())).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void aPageFromElsewhereGets403AndStartsNothing(String header) throws Exception {
        String post = "POST /api/jobs";
        String type = "Content-Type: application/json";
        String length = "Content-Length: " + JOB.length();
        String got = live.raw(post + " HTTP/1.1\r\n"
                + String.join("\r\n", here(), header, type, length, "Connection: close") + "\r\n\r\n" + JOB);

        assertThat(got).startsWith("HTTP/1.1 403");
        assertThat(ask("GET /api/case", here(), header)).startsWith("HTTP/1.1 403");
        assertThat(live.get("/api/jobs").body()).isEqualTo("{\"jobs\":[]}");
    }

    @Test
    void aFormCannotPost() throws Exception {
        var got = live.send(live.to("/api/jobs")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(JOB)));

        assertThat(got.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc/passwd",
                "/api/runs/..%2f..%2fetc",
                "/api/runs/../case",
                "/api/runs/%2e%2e/manifest",
                "/api/runs/x/tables/..%2fmanifest.json",
                "/page/../openapi.json",
                "/openapi.json",
                "/WebServer.class",
                "//etc/passwd",
                "/api/runs/%00",
                "/\\..\\x",
                "/api//case;x=1"
            })
    void aPathTrickGets400Or404AndNoFile(String path) throws Exception {
        String got = ask("GET " + path, here());

        assertThat(got).matches("(?s)HTTP/1\\.1 (400|404) .*").doesNotContain("root:", "\tat ", "java.", "<html");
    }

    @Test
    void everyAnswerForbidsScriptsFromElsewhereAndTellsNothingOfTheServer() throws Exception {
        for (String path :
                new String[] {"/", "/api/case", "/api/nothing", "/api/events?foo=<script>alert(1)</script>"}) {
            String got = ask("GET " + path.replace("<", "%3C").replace(">", "%3E"), here());

            assertThat(got)
                    .contains("Content-Security-Policy: default-src 'self';", "X-Content-Type-Options: nosniff")
                    .contains("Referrer-Policy: no-referrer")
                    .doesNotContain("Access-Control-Allow", "Server:", "Jetty", "unsafe-inline");
        }
    }

    @Test
    void aBodyThatIsTooLargeGets413() throws Exception {
        var got = live.post("/api/policies/check", "{\"id\":\"" + "x".repeat(300_000) + "\"}");
        String chunked = live.raw("POST /api/jobs HTTP/1.1\r\n" + here()
                + "\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\nConnection: close\r\n\r\n{");

        assertThat(got.statusCode()).isEqualTo(413);
        assertThat(chunked).doesNotContain("HTTP/1.1 20");
    }

    @Test
    void aDeepOrBrokenBodyGets400() throws Exception {
        assertThat(live.post("/api/jobs", "[".repeat(5000)).statusCode()).isEqualTo(400);
        assertThat(live.post("/api/jobs", "{\"a\":".repeat(100) + "1" + "}".repeat(100))
                        .statusCode())
                .isEqualTo(400);
        assertThat(live.post("/api/jobs", "null").statusCode()).isEqualTo(400);
        assertThat(live.post("/api/policies/check", "{\"id\": \"&a *a !!java.lang.String\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(live.log).isEmpty();
    }

    @Test
    void headersThatAreTooLargeGet431() throws Exception {
        assertThat(ask("GET /api/case", here(), "X: " + "x".repeat(20_000))).startsWith("HTTP/1.1 431");
    }

    @Test
    @Tag("slow")
    void whoSendsAByteNowAndThenIsCutOff() throws Exception {
        try (var socket = new Socket("127.0.0.1", live.server.port())) {
            var out = socket.getOutputStream();
            assertThatThrownBy(() -> {
                        for (int k = 0; k < 40; k++) {
                            out.write(
                                    k == 0
                                            ? "GET /api/case HTTP/1.1\r\nX".getBytes(StandardCharsets.UTF_8)
                                            : new byte[] {'x'});
                            out.flush();
                            Thread.sleep(1000);
                        }
                    })
                    .as("writing for 40 seconds")
                    .isInstanceOf(IOException.class);
        }
        assertThat(live.get("/api/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aThousandAtOnceAreAllAnsweredOrToldToWait() throws Exception {
        var codes = new TreeMap<Integer, Integer>();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            Callable<Integer> one =
                    () -> Integer.parseInt(ask("GET /api/world", here()).substring(9, 12));
            for (int k = 0; k < 1000; k++) {
                answers.add(many.submit(one));
            }
            for (var answer : answers) {
                codes.merge(answer.get(), 1, Integer::sum);
            }
        }
        assertThat(codes.keySet()).isSubsetOf(200, 429, 503);
        assertThat(codes.get(200)).isGreaterThan(900);
        assertThat(live.get("/api/health").statusCode()).isEqualTo(200);
    }

    @Test
    void aBundleThatLeadsOutOrBlowsUpOrIsNoneGets400AndLeavesNothing() throws Exception {
        assertThat(live.zip(zip("../../evil.json", 10)).statusCode()).isEqualTo(400);
        assertThat(live.zip(zip("/evil.json", 10)).statusCode()).isEqualTo(400);
        assertThat(live.zip(zip("tables/../../evil.csv", 10)).statusCode()).isEqualTo(400);
        assertThat(live.zip(zip("results.json", 80_000_000)).statusCode()).isEqualTo(400);
        assertThat(live.zip("no zip".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(runs.resolveSibling("evil.json")).doesNotExist();
        assertThat(Files.exists(runs) ? runs.toFile().list() : new String[0]).isEmpty();
    }

    private static byte[] zip(String name, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void scriptsInNamesComeBackAsTextOnly() throws Exception {
        var got = live.post(
                "/api/policies/check",
                "{\"id\":\"<script>alert(1)</script>\",\"title\":\"<img src=x onerror=alert(1)>\",\"says\":\"S\",\"interventions\":[{\"lever\":{\"name\":\"<script>\"}}]}");

        assertThat(got.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(Live.field(got, "/ok")).isEqualTo("false");
    }

    @Test
    void withoutItsTokenAServerForOthersAnswersNobody() throws Exception {
        String token = "0123456789abcdef";
        try (var open = new Live(Live.CASE, runs, new Place(Place.LOOPBACK, 0, token))) {
            assertThat(open.get("/api/case").statusCode()).isEqualTo(401);
            assertThat(open.get("/").statusCode()).isEqualTo(401);
            assertThat(open.send(open.to("/api/case").header("Authorization", "Bearer " + token))
                            .statusCode())
                    .isEqualTo(200);
            var handed = open.get("/?token=" + token);
            assertThat(handed.statusCode()).isEqualTo(302);
            assertThat(handed.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Strict");
        }
        assertThatThrownBy(() -> new Place("0.0.0.0", 0, null)).hasMessageContaining("needs a --token");
        assertThatThrownBy(() -> new Place("0.0.0.0", 0, "short")).hasMessageContaining("at least 16");
    }
}
