/**
 * Machine-coded events as data: counted by pair and month, held against what others collected, and asked about as a stream.
 *
 * <p>Comes in: coded events of a stream of news, which actors its items name, and tables of reference. Goes out: agreement with
 * intervals and chance beside it, causes of misses, and a panel of questions for the backtest.
 */
@NullMarked
package linchpin.eventdata;

import org.jspecify.annotations.NullMarked;
