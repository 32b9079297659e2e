/**
 * Sentences, tokens, tags and chunks of English text, by OpenNLP and a small grammar.
 *
 * <p>Comes in: a document.
 *
 * <p>Goes out: its sentences with tagged tokens, each at its offsets in the document's text.
 */
@NullMarked
package linchpin.data.coding.text;

import org.jspecify.annotations.NullMarked;
