package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed loses no finished run; one that is told to stop does so by itself. */
@Tag("slow")
class StoppedServerTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
    private static final String SMALL = "{\"kind\":\"run\",\"runs\":24,\"horizonMonths\":2,\"policies\":[\"embargo\"]}";
    private static final String LARGE = "{\"kind\":\"compare\",\"runs\":20000,\"horizonMonths\":60}";

    @TempDir
    Path folder;

    @Test
    void aKilledServerLosesNoFinishedRunAndLeavesNoHalfOne() throws Exception {
        Jvm first = start("first");
        String address = address(first);
        send(address, "/api/jobs", SMALL);
        while (!send(address, "/api/jobs/job-1", null).contains("\"state\":\"done\"")) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        String runs = send(address, "/api/runs", null);
        send(address, "/api/jobs", LARGE);
        while (!send(address, "/api/jobs/job-2", null).contains("playing futures")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        first.process().destroyForcibly().waitFor();

        Jvm second = start("second");
        assertThat(send(address(second), "/api/runs", null)).isEqualTo(runs).contains("\"id\":\"run-");
        second.process().destroyForcibly().waitFor();
    }

    @Test
    void aServerToldToStopStopsWhatItPlays() throws Exception {
        Jvm server = start("told");
        String address = address(server);
        send(address, "/api/jobs", LARGE);
        while (!send(address, "/api/jobs/job-1", null).contains("playing futures")) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        server.process().destroy();

        assertThat(server.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(server.said()).doesNotContain("\tat ", "Exception");
        Path runs = folder.resolve("runs");
        assertThat(Files.exists(runs) ? runs.toFile().list() : new String[0]).isEmpty();
    }

    private Jvm start(String name) throws Exception {
        return Jvm.start(
                folder.resolve(name),
                List.of(),
                "serve",
                Shipped.ISLAND,
                "--port",
                "0",
                "--no-open",
                "--runs-dir",
                folder.resolve("runs").toString());
    }

    private static String address(Jvm server) throws Exception {
        while (server.process().isAlive()) {
            var found = ADDRESS.matcher(Files.readString(server.out()));
            if (found.find()) {
                return found.group();
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError(server.said());
    }

    private static String send(String address, String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (json != null) {
            request.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
