package linchpin.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;

/** Asks a home for a file, or for the rest of it, and follows where it sends on, no further than allowed. */
final class Line implements AutoCloseable {

    private static final int MOST_HOPS = 5;
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NO_SUCH_RANGE = 416;
    private static final int TOO_MANY = 429;
    private static final int GONE_FOR_NOW = 404;
    private static final int GONE = 410;
    private static final int BROKEN = 500;

    private final Rules rules;
    private final HttpClient client;

    Line(Rules rules) {
        this.rules = rules;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(rules.connect())
                .build();
    }

    /**
     * Asks.
     *
     * @param from bytes that are there already
     * @param tag what tells the version of those bytes; empty where nothing does
     * @return an answer with status 200, or 206 with the rest
     */
    HttpResponse<InputStream> ask(Home home, long from, String tag) throws IOException, InterruptedException {
        URI to = home.address();
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            allowed(home, to);
            var request = HttpRequest.newBuilder(to)
                    .timeout(rules.stall())
                    .header("User-Agent", "linchpin")
                    .header("Accept-Encoding", "identity");
            if (from > 0) {
                request.header("Range", "bytes=%d-".formatted(from)).header("If-Range", tag);
            }
            HttpResponse<InputStream> response;
            try {
                response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            } catch (HttpTimeoutException e) {
                throw new Passing(
                        "it did not answer within %d s".formatted(rules.stall().toSeconds()));
            }
            int status = response.statusCode();
            if (status == OK || status == PARTIAL && continues(response, from)) {
                return response;
            }
            response.body().close();
            String next = response.headers().firstValue("Location").orElse("");
            if (status < 300 || status >= 400 || next.isEmpty()) {
                throw refused(home, status);
            }
            to = to.resolve(next);
        }
        throw new IllegalStateException(
                "The home of %s sends on more than %d times.\nMaybe the file has moved; open %s in a browser."
                        .formatted(home.id(), MOST_HOPS, home.address()));
    }

    private static boolean continues(HttpResponse<InputStream> response, long from) {
        return response.headers().firstValue("Content-Range").orElse("").startsWith("bytes %d-".formatted(from));
    }

    private void allowed(Home home, URI to) {
        String own = String.valueOf(home.address().getHost());
        String host = String.valueOf(to.getHost());
        boolean secure = "https".equals(to.getScheme()) || rules.plain() && "http".equals(to.getScheme());
        if (!secure) {
            throw new IllegalStateException(
                    "The home of %s sends on to %s, which is not HTTPS.\nMaybe the file has moved; open %s in a browser."
                            .formatted(home.id(), to, home.address()));
        }
        if (!host.equals(own) && !host.endsWith("." + own) && !rules.hosts().contains(host)) {
            throw new IllegalStateException(
                    "The home of %s sends on to another host (%s).\nMaybe it keeps its files there; if you trust it: --allow-host %s."
                            .formatted(home.id(), host, host));
        }
    }

    /** Whether the same request may succeed a little later depends on the status. */
    private static RuntimeException refused(Home home, int status) throws Passing {
        if (status == TOO_MANY || status >= BROKEN || status == NO_SUCH_RANGE || status == PARTIAL) {
            throw new Passing("it answered with status %d".formatted(status));
        }
        if (status == GONE_FOR_NOW || status == GONE) {
            return new Missing(
                    "The home of %s answered with status %d.\nMaybe the file has moved; open %s in a browser, save it as %s, and run the same command."
                            .formatted(home.id(), status, home.address(), home.file()));
        }
        return new IllegalStateException(
                "The home of %s answered with status %d.\nMaybe the file has moved; open %s in a browser, save it as %s, and run the same command."
                        .formatted(home.id(), status, home.address(), home.file()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
