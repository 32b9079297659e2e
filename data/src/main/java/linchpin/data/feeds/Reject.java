package linchpin.data.feeds;

/**
 * A row that was not taken.
 *
 * @param line on which it starts, from 1
 * @param text of the row, as far as it could be read
 */
public record Reject(String file, long line, String reason, String text) {}
