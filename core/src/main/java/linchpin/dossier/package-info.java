/** What a history says of one actor. Comes in: a history as of a date. Goes out: partners, reach, concentration of trade, power, and breaks in how it deals with others. */
@NullMarked
package linchpin.dossier;

import org.jspecify.annotations.NullMarked;
