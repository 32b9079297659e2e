package linchpin.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import linchpin.data.store.RunShelf;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** A case over HTTP on this machine. Calls nobody; stops when told, after what it is answering. */
public final class WebServer implements AutoCloseable {

    private static final String BRIEF =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

    private static final int THREADS = 48;
    private static final int IDLE_SECONDS = 15;
    private static final int STOP_SECONDS = 5;
    private static final int MOST_CONNECTIONS = 2048;
    private static final int LEAST_RATE = 1024;
    private static final int MOST_HEADERS = 8 * 1024;
    private static final int TURNS = 4;
    private static final int WAIT_SECONDS = 5;
    private static final long MOST_KEPT = 64L * 1024 * 1024;

    private final Consumer<String> log;
    private final Kept kept = new Kept(MOST_KEPT);
    private final Semaphore turns = new Semaphore(TURNS);
    private final Patience patience = new Patience(IDLE_SECONDS);
    private final Gate gate;
    private final Jobs jobs;
    private final JobFeed feed;
    private final List<Route> routes;
    private final Javalin javalin;
    private @Nullable ServerConnector connector;

    private WebServer(Served served, Place place, Consumer<String> log) {
        this.log = log;
        gate = new Gate(place);
        var shelf = new RunShelf(served.runs());
        jobs = new Jobs(log);
        feed = new JobFeed(jobs);
        routes = new Routes(served, shelf, jobs).all();
        javalin = Javalin.create(config -> configure(config, place));
    }

    /**
     * Starts a server.
     *
     * @param log told what went wrong inside, a line each
     * @throws IllegalStateException with a sentence for the user where the port is taken
     */
    public static WebServer start(Served served, Place place, Consumer<String> log) {
        var server = new WebServer(served, place, log);
        try {
            server.javalin.start();
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The server cannot listen on %s, port %d: %s.\nMaybe another one does; try --port 0."
                            .formatted(place.bind(), place.port(), e.getMessage()),
                    e);
        }
        return server;
    }

    /** The port that it listens on. */
    public int port() {
        return connector == null ? 0 : connector.getLocalPort();
    }

    /** Stops: no new requests, and those begun get a few seconds to end. */
    @Override
    public void close() {
        jobs.close();
        javalin.stop();
        patience.close();
    }

    private void configure(JavalinConfig config, Place place) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        var threads = new QueuedThreadPool(THREADS, 4);
        threads.setName("linchpin-web");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(MOST_HEADERS);
            http.setMinRequestDataRate(LEAST_RATE);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(1000L * STOP_SECONDS);
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
            server.setErrorHandler(WebServer::malformed);
        });
        config.jetty.addConnector((server, http) -> {
            var made = new ServerConnector(server, new HttpConnectionFactory(http));
            made.setHost(place.bind());
            made.setPort(place.port());
            made.setIdleTimeout(1000L * IDLE_SECONDS);
            made.addBean(patience);
            connector = made;
            return made;
        });
        config.routes.before(gate::check);
        for (Route route : routes) {
            HandlerType method = switch (route.method()) {
                case GET -> HandlerType.GET;
                case POST -> HandlerType.POST;
                case DELETE -> HandlerType.DELETE;
            };
            config.routes.addHttpHandler(method, route.path(), ctx -> answer(ctx, route));
        }
        config.routes.get(JobFeed.PATH, feed::follow);
        config.routes.get("/", ctx -> page(ctx, place));
        config.routes.get("/<path>", ctx -> page(ctx, place));
        config.routes.exception(Refused.class, (refused, ctx) -> refuse(ctx, refused));
        config.routes.exception(
                IOException.class, (e, ctx) -> refuse(ctx, Refused.bad("body", "The request ended too early.", "")));
        config.routes.exception(Exception.class, this::broken);
        config.routes.error(Refused.MISSING, ctx -> {
            if (ctx.attribute("said") == null) {
                refuse(ctx, Refused.missing("There is nothing at this address.", "Maybe look at /api/openapi.json."));
            }
        });
    }

    /** What is no HTTP, or has a path that could be read in two ways, is refused before any route sees it. */
    private static boolean malformed(Request request, Response response, Callback callback) {
        var refused = new Refused(response.getStatus(), "The request is not well formed.", "", "");
        response.getHeaders().put("Content-Type", Reply.JSON);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(Reply.json(refused.body()).plain()), callback);
        return true;
    }

    private void page(Context ctx, Place place) {
        String token = Gate.handed(ctx);
        if (token != null && place.token() != null) {
            ctx.header("Set-Cookie", "%s=%s; HttpOnly; SameSite=Strict; Path=/".formatted(Gate.COOKIE, token));
            ctx.redirect("/");
            return;
        }
        send(
                ctx,
                keeping(
                        "page " + ctx.path(),
                        () -> PageFiles.find(ctx.path())
                                .orElseThrow(() -> Refused.missing("There is nothing at this address.", ""))));
    }

    private void answer(Context ctx, Route route) throws IOException {
        var ask = new Ask(ctx.pathParamMap(), query(ctx, route), body(ctx, route.takes()));
        if (route.keeping() == Route.Keeping.ALWAYS) {
            String key = ctx.path() + " " + new TreeMap<>(ask.query());
            send(ctx, keeping(key, () -> route.answer().apply(ask)));
        } else if (route.takes() == Route.Takes.NOTHING) {
            send(ctx, route.answer().apply(ask));
        } else {
            send(ctx, inTurn(route, ask));
        }
    }

    /** Few at a time have their bodies read and checked; who waits too long is told to come back. */
    private Reply inTurn(Route route, Ask ask) {
        try {
            if (!turns.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refused.BUSY, "The server is busy.", "", "Maybe try again in a moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.BUSY, "The server is stopping.", "", "");
        }
        try {
            return route.answer().apply(ask);
        } finally {
            turns.release();
        }
    }

    private Reply keeping(String key, java.util.function.Supplier<Reply> make) {
        return kept.find(key).orElseGet(() -> {
            Reply made = make.get();
            kept.keep(key, made);
            return made;
        });
    }

    private static Map<String, String> query(Context ctx, Route route) {
        var query = new HashMap<String, String>();
        ctx.queryParamMap().forEach((name, values) -> {
            if (!route.query().contains(name) || values.size() != 1) {
                throw Refused.bad(
                        name,
                        route.query().contains(name)
                                ? "The parameter (%s) is given more than once.".formatted(name)
                                : "The parameter (%s) is not known.".formatted(name),
                        route.query().isEmpty() ? "" : "Maybe you meant one of %s.".formatted(route.query()));
            }
            query.put(name, values.getFirst());
        });
        return query;
    }

    /** The body, if the route takes one: of its type and no larger than it may be. */
    private static byte[] body(Context ctx, Route.Takes takes) throws IOException {
        if (takes == Route.Takes.NOTHING) {
            return new byte[0];
        }
        String type = String.valueOf(ctx.contentType()).replaceFirst(";.*", "").strip();
        if (!type.equals(takes.type())) {
            throw new Refused(Refused.TYPE, "The body must be %s.".formatted(takes.type()), "Content-Type", "");
        }
        byte[] body = announced(ctx) > takes.most()
                ? new byte[takes.most() + 1]
                : ctx.bodyInputStream().readNBytes(takes.most() + 1);
        if (body.length > takes.most()) {
            ctx.header("Connection", "close");
            throw new Refused(
                    Refused.TOO_LARGE, "The body is larger than %d bytes.".formatted(takes.most()), "body", "");
        }
        return body;
    }

    /** How large the body says it is, in bytes. */
    private static long announced(Context ctx) {
        String length = String.valueOf(ctx.header("Content-Length"));
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static void send(Context ctx, Reply reply) {
        boolean zipped = reply.zipped().length > 0
                && String.valueOf(ctx.header("Accept-Encoding")).contains("gzip");
        String tag = "\"" + reply.tag() + (zipped ? "-gz" : "") + "\"";
        ctx.attribute("said", true);
        ctx.header("ETag", tag).header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding");
        String known = ctx.header("If-None-Match");
        if (reply.status() == 200 && known != null && known.contains("\"" + reply.tag())) {
            ctx.status(304);
            return;
        }
        if (zipped) {
            ctx.header("Content-Encoding", "gzip");
        }
        if (reply.type().equals(Reply.HTML) && ctx.path().startsWith("/api/")) {
            // a brief holds its own styles, and may have come from elsewhere
            ctx.header("Content-Security-Policy", BRIEF);
        }
        ctx.status(reply.status()).contentType(reply.type()).result(zipped ? reply.zipped() : reply.plain());
    }

    private static void refuse(Context ctx, Refused refused) {
        if (refused.passes()) {
            ctx.header("Retry-After", "1");
        }
        ctx.attribute("said", true);
        ctx.status(refused.status())
                .header("Cache-Control", "no-store")
                .contentType(Reply.JSON)
                .result(Reply.json(refused.body()).plain());
    }

    private void broken(Exception e, Context ctx) {
        log.accept("%s %s failed: %s".formatted(ctx.method(), ctx.path().replaceAll("\\p{C}", "?"), e));
        refuse(
                ctx,
                new Refused(
                        Refused.BROKEN,
                        "The server failed to answer.",
                        "",
                        "Maybe this is a fault of Linchpin; please report it with what you asked."));
    }
}
