package linchpin.proof.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program as a user starts it: a process of its own, on a free port. */
final class Server implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://[^/ ]+:\\d+)/");
    private static final int MINUTES_TO_PLAY = 5;

    private final Process process;
    private final String address;

    private Server(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Plays a small run into the folder, so that there is something to look at, and serves it. */
    static Server withOneRun(Path home, Path runs) throws IOException, InterruptedException {
        Process run = linchpin(home, "run", "--runs", "200", "--out", runs.resolve("first").toString());
        run.getInputStream().transferTo(System.out);
        if (!run.waitFor(MINUTES_TO_PLAY, TimeUnit.MINUTES) || run.exitValue() != 0) {
            throw new IllegalStateException(
                    "The run that the page should show failed.\nMaybe play it by hand: linchpin run");
        }
        return without(home, runs);
    }

    /**
     * Serves what is in the folder, which may be nothing.
     *
     * @param more arguments of {@code serve}, such as the folder of another case
     */
    static Server without(Path home, Path runs, String... more) throws IOException {
        var arguments = new ArrayList<>(
                List.of("serve", "--port", "0", "--no-open", "--runs-dir", runs.toString()));
        arguments.addAll(List.of(more));
        Process served = linchpin(home, arguments.toArray(String[]::new));
        var lines = new BufferedReader(new InputStreamReader(served.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            var found = ADDRESS.matcher(line);
            if (found.find()) {
                return new Server(served, found.group(1));
            }
        }
        throw new IllegalStateException(
                "The server ended before it said where it is.\nMaybe start it by hand: linchpin serve");
    }

    /** Where a view is, as {@code picture?date=2020-01-31}. */
    String view(String view) {
        return "%s/#/%s".formatted(address, view);
    }

    private static Process linchpin(Path home, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx1g",
                "-Dlinchpin.home=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "linchpin.app.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
