/**
 * Economic statecraft inside simulated futures (Baldwin 1985): sanctions, controls, ways and rails of a future as barriers to trade.
 *
 * <p>Comes in: played arms, the economy of a case, and what the case says that acts, ties and levers do to trade.
 *
 * <p>Goes out: who bears what in each policy, in per cent and dollars; prices in a month of a future; trade shares solved again.
 */
@NullMarked
package linchpin.statecraft;

import org.jspecify.annotations.NullMarked;
