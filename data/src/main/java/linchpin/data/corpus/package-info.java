/**
 * Streams of dated news, coded item by item.
 *
 * <p>Comes in: files of JSON lines, plain or gzipped, each line an item with a day and a text. Goes out: a folder of tables with every
 * line (taken, a copy, or rejected with its reason) and every coded event with its quote; and both read back.
 *
 * <p>Items in = accepted + rejected. A batch of lines is written whole or not at all, so that a kill costs one batch.
 */
@NullMarked
package linchpin.data.corpus;

import org.jspecify.annotations.NullMarked;
