package linchpin.app.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CopyOnWriteArrayList;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.JsonFile;

/** A server of the small case on a port of its own, and somebody who asks it. */
final class Live implements AutoCloseable {

    static final Path CASE = home().resolve("cases/island-quarrel");

    final CopyOnWriteArrayList<String> log = new CopyOnWriteArrayList<>();
    final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    Live(Path runs) {
        this(CASE, runs, new Place(Place.LOOPBACK, 0, null));
    }

    Live(Path folder, Path runs, Place place) {
        var clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        var served = new Served(
                CaseReader.read(folder).orThrow(),
                folder,
                runs,
                folder.resolve("ledger/none.jsonl"),
                clock,
                Law.OF_STATES);
        server = WebServer.start(served, place, log::add);
    }

    private static Path home() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("cases")) ? here : here.getParent();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(server.port(), path)))
                .timeout(Duration.ofSeconds(60));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(
                to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> zip(byte[] bytes) throws IOException, InterruptedException {
        return send(to("/api/runs")
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    /** What comes back for bytes that no client library would send. */
    String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A field of an answer that is an object, as text. */
    static String field(HttpResponse<String> answer, String pointer) {
        return String.valueOf(tree(answer.body()).at(pointer).value());
    }

    static Node tree(String json) {
        return new Node(JsonFile.tree(json), "", null);
    }

    /** Starts a job and waits until it has ended; gives how it stood then. */
    Node played(String ask) throws IOException, InterruptedException {
        var begun = post("/api/jobs", ask);
        if (begun.statusCode() != 202) {
            throw new AssertionError(begun.body());
        }
        return ended(field(begun, "/id"));
    }

    Node ended(String job) throws IOException, InterruptedException {
        for (int k = 0; k < 1200; k++) {
            Node seen = tree(get("/api/jobs/" + job).body());
            if (!seen.text("state").equals("queued") && !seen.text("state").equals("running")) {
                return seen;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The job did not end.");
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
