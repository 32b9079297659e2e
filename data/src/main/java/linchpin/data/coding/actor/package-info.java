/**
 * Who is named in a sentence: a dated dictionary of states, organisations, leaders and firms, and the words for agents within them.
 *
 * <p>Comes in: tagged sentences.
 *
 * <p>Goes out: mentions with codes, each at its offsets; pronouns and titles resolved within a paragraph.
 */
@NullMarked
package linchpin.data.coding.actor;

import org.jspecify.annotations.NullMarked;
