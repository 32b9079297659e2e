/** What a history says of many actors, or of a pair. Comes in: a history, a table of trade. Goes out: blocs, two axes, domains of cooperation, and who could cut off what from whom. */
@NullMarked
package linchpin.network;

import org.jspecify.annotations.NullMarked;
