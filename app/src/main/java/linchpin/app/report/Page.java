package linchpin.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The document around the body. Its policy lets run only the one style and the one script that it carries, known by their
 * digests, and loads nothing: so even a mistake in escaping could not reach the network.
 */
final class Page {

    private static final String STYLE =
            resource("brief.css") + resource("brief-narrow.css") + resource("brief-print.css");
    private static final String SCRIPT = resource("brief.js");

    private Page() {}

    static Markup of(String title, Markup body) {
        return styled(title, body, STYLE);
    }

    /** With a style sheet of its own after the common one. */
    static Markup of(String title, Markup body, String style) {
        return styled(title, body, STYLE + resource(style));
    }

    private static Markup styled(String title, Markup body, String style) {
        return Markup.of("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;{}&#39;; script-src &#39;{}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{}</title>
                <style>{}</style>
                </head>
                <body>
                {}<script>{}</script>
                </body>
                </html>
                """, digest(style), digest(SCRIPT), title, new Markup(style), body, new Markup(SCRIPT));
    }

    private static String digest(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource (%s) of the brief must be beside its classes.\nMaybe the build left it out."
                                .formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource (%s) of the brief cannot be read.".formatted(name), e);
        }
    }
}
