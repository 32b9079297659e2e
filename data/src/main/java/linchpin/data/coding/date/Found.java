package linchpin.data.coding.date;

import linchpin.evidence.Dated;

/**
 * A time in a sentence.
 *
 * @param at offset of its first character in the sentence
 */
public record Found(Dated dated, int at) {}
