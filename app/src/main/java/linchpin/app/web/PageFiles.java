package linchpin.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the page, which are part of the program: nothing is ever read from the disk by a name that a request gives. */
final class PageFiles {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*(?:[./][A-Za-z0-9_-]+)*");
    private static final Map<String, String> TYPES = Map.of(
            "html", Reply.HTML,
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", Reply.JSON,
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", Reply.TEXT,
            "webmanifest", "application/manifest+json");

    private static final String NOT_BUILT =
            "The page is not part of this build. The same is at /api/openapi.json, for programs.\n";

    private PageFiles() {}

    /** The file of a path; empty where there is none. */
    static Optional<Reply> find(String path) {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var in = PageFiles.class.getResourceAsStream("page/" + name)) {
            if (in != null) {
                return Optional.of(Reply.of(type, in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the page cannot be read.\nMaybe the program was replaced.", e);
        }
        return path.equals("/")
                ? Optional.of(Reply.of(Reply.TEXT, NOT_BUILT.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
