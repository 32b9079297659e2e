package linchpin.data.coding.text;

/**
 * A noun phrase of a sentence, without what hangs on it by a preposition.
 *
 * @param from its first token
 * @param to behind its last token
 * @param head its last noun, name or pronoun
 */
public record Phrase(int from, int to, int head) {}
