package linchpin.app.web;

import java.util.List;
import java.util.function.Function;

/**
 * A place that answers.
 *
 * @param path with its parameters in braces
 * @param query names of the parameters that it knows; any other is refused
 * @param keeping for how long an answer stays true
 * @param takes what its body may be
 */
record Route(
        Method method, String path, List<String> query, Keeping keeping, Takes takes, Function<Ask, Reply> answer) {

    enum Method {
        GET,
        POST,
        DELETE
    }

    /** For how long an answer stays true. */
    enum Keeping {
        /** As long as the server runs: the case does not change under it. */
        ALWAYS,
        /** Not at all, or not by us. */
        NEVER
    }

    /** What a body may be, and how large in bytes. */
    enum Takes {
        NOTHING("", 0),
        JSON("application/json", 256 * 1024),
        ZIP("application/zip", 16 * 1024 * 1024),
        /** A table or a document as it is; no form of a page can send this type. */
        FILE("application/octet-stream", 8 * 1024 * 1024);

        private final String type;
        private final int most;

        Takes(String type, int most) {
            this.type = type;
            this.most = most;
        }

        String type() {
            return type;
        }

        int most() {
            return most;
        }
    }

    /** An answer that stays true. */
    static Route kept(String path, List<String> query, Function<Ask, Reply> answer) {
        return new Route(Method.GET, path, query, Keeping.ALWAYS, Takes.NOTHING, answer);
    }

    /** An answer that may be another one the next time. */
    static Route fresh(String path, List<String> query, Function<Ask, Reply> answer) {
        return new Route(Method.GET, path, query, Keeping.NEVER, Takes.NOTHING, answer);
    }

    static Route post(String path, List<String> query, Takes takes, Function<Ask, Reply> answer) {
        return new Route(Method.POST, path, query, Keeping.NEVER, takes, answer);
    }

    static Route delete(String path, Function<Ask, Reply> answer) {
        return new Route(Method.DELETE, path, List.of(), Keeping.NEVER, Takes.NOTHING, answer);
    }
}
