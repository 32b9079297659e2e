package linchpin.data.coding.text;

/**
 * A verb with its auxiliaries.
 *
 * @param from first token, auxiliaries and negation included
 * @param head the verb itself
 * @param passive "was attacked", and a bare participle after a noun: "troops attacked by"
 * @param negated "did not", "never", "no longer"
 * @param modal the modal auxiliary in lower case, such as {@code would}; {@code going to} and the like as {@code will}; empty where none
 * @param form how the verb is tensed
 */
public record VerbGroup(int from, int head, boolean passive, boolean negated, String modal, Form form) {

    /** Form of a verb group. */
    public enum Form {
        PAST,
        PRESENT,
        PROGRESSIVE,
        PERFECT,
        INFINITIVE,
        /** A participle or gerund without an auxiliary. */
        BARE
    }
}
