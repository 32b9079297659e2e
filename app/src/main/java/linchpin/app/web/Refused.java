package linchpin.app.web;

import java.util.List;
import java.util.Map;

/** A request that is not answered; says what is wrong, where, and what may be meant. Never a stack trace, never a path. */
class Refused extends RuntimeException {

    static final int BAD = 400;
    static final int TOKEN = 401;
    static final int FORBIDDEN = 403;
    static final int MISSING = 404;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int TYPE = 415;
    static final int MISDIRECTED = 421;
    static final int TOO_MANY = 429;
    static final int BROKEN = 500;
    static final int BUSY = 503;

    private final int status;
    private final String where;
    private final String maybe;

    /**
     * @param what one sentence that names the value and the rule
     * @param where the parameter, the header or the place in the body; empty where the whole request is meant
     * @param maybe a guess at what was meant, as a sentence; empty where there is none
     */
    Refused(int status, String what, String where, String maybe) {
        super(what, null, false, false);
        this.status = status;
        this.where = where;
        this.maybe = maybe;
    }

    static Refused bad(String where, String what, String maybe) {
        return new Refused(BAD, what, where, maybe);
    }

    static Refused missing(String what, String maybe) {
        return new Refused(MISSING, what, "", maybe);
    }

    /** From a message of the house: what was wrong, then a line that begins with "Maybe". */
    static Refused of(int status, String where, RuntimeException e) {
        String[] lines = String.valueOf(e.getMessage()).split("\n(?=Maybe)", 2);
        return new Refused(status, lines[0], where, lines.length > 1 ? lines[1] : "");
    }

    int status() {
        return status;
    }

    /** Whether the same request may succeed a little later. */
    boolean passes() {
        return status == TOO_MANY || status == BUSY;
    }

    /** As JSON. */
    Object body() {
        return Map.of("error", inner());
    }

    Map<String, Object> inner() {
        return Map.of("status", status, "what", String.valueOf(getMessage()), "where", where, "maybe", maybe);
    }

    /** Policies with several things wrong in them. */
    static final class Many extends Refused {

        private final transient List<Object> problems;

        Many(List<Object> problems) {
            super(BAD, "The policies have %d problems.".formatted(problems.size()), "/mixes", "");
            this.problems = problems;
        }

        @Override
        Object body() {
            return Map.of("error", inner(), "problems", problems);
        }
    }
}
