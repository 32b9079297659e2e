/**
 * Whether a name in a portfolio may mean a party on a list.
 *
 * <p>Comes in: listed parties, a vocabulary of words that say little, and names. Goes out: possible links with a score and
 * the reasons in words. A link is never a finding that somebody is sanctioned; it blocks until a person has cleared it.
 */
@NullMarked
package linchpin.party;

import org.jspecify.annotations.NullMarked;
