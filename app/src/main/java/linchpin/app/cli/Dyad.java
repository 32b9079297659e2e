package linchpin.app.cli;

import linchpin.event.Roster;

/** Two actors, as in {@code PRK-CHN}. */
record Dyad(String a, String b) {

    static Dyad parse(String text, Roster roster) {
        String[] parts = text.strip().split("-", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "The pair (%s) must be two codes with a hyphen, such as PRK-CHN.\nMaybe a code is missing."
                            .formatted(text));
        }
        if (parts[0].equals(parts[1])) {
            throw new IllegalArgumentException(
                    "The pair (%s) must be two different actors.\nMaybe one code is mistyped.".formatted(text));
        }
        roster.indexOf(parts[0]);
        roster.indexOf(parts[1]);
        return new Dyad(parts[0], parts[1]);
    }
}
