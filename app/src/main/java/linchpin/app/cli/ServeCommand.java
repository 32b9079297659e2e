package linchpin.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import linchpin.app.web.Law;
import linchpin.app.web.Place;
import linchpin.app.web.Served;
import linchpin.app.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The page and the API of a case, on this machine. */
@Command(
        name = "serve",
        description = "Serves a case as a local page and as JSON under /api, until it is stopped.",
        footer = {
            "",
            "Examples:",
            "  linchpin serve",
            "  linchpin serve --port 8080 --no-open",
            "  linchpin serve --list targets.simple.csv        plans are held against this list of parties",
            "  linchpin serve --bind 0.0.0.0 --token $(openssl rand -hex 16)"
        })
final class ServeCommand implements Callable<Integer> {

    /** Stored runs of all cases, unless told otherwise. */
    static final Path RUNS = Path.of("out");

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(
            names = "--port",
            defaultValue = "7327",
            paramLabel = "N",
            description = "Where it listens; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = 7327;

    @Option(
            names = "--bind",
            defaultValue = Place.LOOPBACK,
            paramLabel = "ADDR",
            description = "Address to listen on; any but loopback needs --token. Default: ${DEFAULT-VALUE}.")
    private String bind = Place.LOOPBACK;

    @Option(names = "--token", paramLabel = "T", description = "What every request must carry.")
    private @Nullable String token;

    @Mixin
    private LawChoice law = new LawChoice();

    @Option(names = "--runs-dir", paramLabel = "DIR", description = "Folder of stored runs. Default: out.")
    private Path runs = RUNS;

    @Option(names = "--open", negatable = true, description = "Open the page in the browser (--no-open: do not).")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        return serve(choice, runs, new Place(bind, port, token), law, open);
    }

    /** Serves a case with a run that was just written, on any free port. */
    static int show(CaseChoice choice, Path run) throws InterruptedException {
        Path shelf = run.toAbsolutePath().getParent();
        return serve(choice, shelf == null ? RUNS : shelf, new Place(Place.LOOPBACK, 0, null), Law.OF_STATES, true);
    }

    private static int serve(CaseChoice choice, Path runs, Place place, Law law, boolean open)
            throws InterruptedException {
        var served = new Served(
                choice.read(),
                choice.folder(),
                runs,
                LedgerChoice.newest(choice.folder()),
                Clock.systemDefaultZone(),
                law);
        var stopped = new CountDownLatch(1);
        try (var server = WebServer.start(served, place, System.err::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            String address = "http://localhost:%d/%s"
                    .formatted(server.port(), place.token() == null ? "" : "?token=" + place.token());
            System.out.println("Linchpin is at " + address + " (Ctrl-C stops it).");
            System.out.flush();
            if (open) {
                Browser.open(address);
            }
            stopped.await();
        }
        return 0;
    }
}
