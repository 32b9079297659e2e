package linchpin.data.feeds;

/**
 * Events of one state towards another in a month.
 *
 * @param month YYYY-MM
 * @param source and {@code target}: ISO 3166 alpha-3
 * @param act root act of PLOVER
 */
record DyadMonth(String feed, String month, String source, String target, String act, long events) {}
