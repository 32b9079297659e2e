package linchpin.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. The server trusts the machine that it runs on, not the pages that its browser has open: a page from elsewhere
 * must neither read an answer nor start work (drive-by requests, DNS rebinding).
 */
final class Gate {

    static final String COOKIE = "linchpin-token";

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private final Place place;
    private final List<String> names;

    Gate(Place place) {
        this.place = place;
        names = List.of("localhost", "127.0.0.1", "[::1]", place.bind(), "[" + place.bind() + "]");
    }

    /** Sets the headers that every answer has, then refuses what may not ask. */
    void check(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin");
        String host = host(ctx);
        boolean api = ctx.path().startsWith("/api");
        if (api || !READING.contains(ctx.method())) {
            sameSite(ctx, host, api);
        }
        token(ctx);
    }

    /** The name in the address bar must be ours: a foreign name that points here is DNS rebinding. */
    private String host(Context ctx) {
        String host = ctx.header("Host");
        String name = host == null ? "" : host.replaceFirst(":\\d{1,5}$", "");
        if (host == null || place.token() == null && !names.contains(name)) {
            throw new Refused(
                    Refused.MISDIRECTED,
                    "The Host of the request is not this server.",
                    "Host",
                    "Maybe ask for http://localhost, with the port.");
        }
        return host;
    }

    private static void sameSite(Context ctx, String host, boolean api) {
        String origin = ctx.header("Origin");
        String site = ctx.header("Sec-Fetch-Site");
        boolean writing = !READING.contains(ctx.method());
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new Refused(Refused.FORBIDDEN, "The request comes from a page of another origin.", "Origin", "");
        }
        if (site != null && !site.equals("same-origin") && (writing || api) && !site.equals("none")) {
            throw new Refused(
                    Refused.FORBIDDEN, "The request comes from a page of another site.", "Sec-Fetch-Site", "");
        }
    }

    private void token(Context ctx) {
        String wanted = place.token();
        if (wanted == null) {
            return;
        }
        String bearer = ctx.header("Authorization");
        String given = bearer != null && bearer.startsWith("Bearer ") ? bearer.substring("Bearer ".length()) : null;
        if (!same(wanted, given) && !same(wanted, ctx.cookie(COOKIE)) && !same(wanted, handed(ctx))) {
            throw new Refused(
                    Refused.TOKEN,
                    "The request does not carry the token of this server.",
                    "Authorization",
                    "Maybe open the address with ?token= and the token that the server was started with.");
        }
    }

    /** The token in the address of the page itself, which is turned into a cookie. */
    static @Nullable String handed(Context ctx) {
        return ctx.path().equals("/") ? ctx.queryParam("token") : null;
    }

    /** In the same time wherever they differ. */
    private static boolean same(String wanted, @Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
