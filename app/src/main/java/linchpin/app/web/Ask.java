package linchpin.app.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import linchpin.data.tables.Words;
import linchpin.event.Roster;

/**
 * What is asked of a route.
 *
 * @param path values of the parameters in its path
 * @param query values of the parameters after the question mark, each given once
 * @param body of a request that has one
 */
record Ask(Map<String, String> path, Map<String, String> query, byte[] body) {

    /** A parameter of the path. */
    String at(String name) {
        return path.getOrDefault(name, "");
    }

    Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).filter(text -> !text.isEmpty());
    }

    /** A day. */
    Optional<LocalDate> day(String name) {
        return query(name)
                .map(text -> Words.date(text)
                        .orElseThrow(() -> Refused.bad(
                                name,
                                "The %s (%s) is not a date.".formatted(name, text),
                                "Maybe write it as YYYY-MM-DD.")));
    }

    /** A whole number between two bounds. */
    int whole(String name, int least, int most, int otherwise) {
        return query(name)
                .map(text -> {
                    double number = Words.number(text).orElse(Double.NaN);
                    if (number != Math.rint(number) || number < least || number > most) {
                        throw Refused.bad(
                                name,
                                "The %s (%s) must be a whole number between %d and %d."
                                        .formatted(name, text, least, most),
                                "");
                    }
                    return (int) number;
                })
                .orElse(otherwise);
    }

    /** The code of an actor of the case. */
    Optional<String> actor(String name, Roster roster) {
        return query(name).map(code -> known(name, code, roster));
    }

    static String known(String where, String code, Roster roster) {
        if (!roster.contains(code)) {
            throw Refused.bad(
                    where,
                    "The actor (%s) is not in the case.".formatted(code),
                    "Maybe you meant one of the codes of /api/case.");
        }
        return code;
    }
}
