package linchpin.data.coding.actor;

import linchpin.evidence.Mention;

/**
 * An actor in a sentence.
 *
 * @param mention who, with offsets in the document
 * @param from first token
 * @param to behind the last token
 * @param kind how it is named
 */
public record Party(Mention mention, int from, int to, Kind kind) {

    /** How an actor is named. */
    public enum Kind {
        /** By name: a state, organisation, firm. */
        NAMED,
        /** A leader, or an official with title and name. */
        PERSON,
        /** By a place after a preposition such as "in": a venue more often than an actor. */
        PLACE,
        /** By a body of a state: "the Pentagon", "the Knesset". */
        ORGAN,
        /** By a word for agents only: "the police", whose state is inferred. */
        AGENT,
        /** By a pronoun, or as "the two countries". */
        PRONOUN
    }

    public String code() {
        return mention.code();
    }
}
