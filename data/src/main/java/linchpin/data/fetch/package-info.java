/**
 * Public data that the project may not ship, fetched from its home when a user asks.
 *
 * <p>Comes in: the table {@code homes.csv} of addresses, licences and citations; bytes from a home over HTTPS.
 *
 * <p>Goes out: a whole file in a folder of the user's, with its SHA-256, licence and citation beside it, or an error and no file.
 */
@NullMarked
package linchpin.data.fetch;

import org.jspecify.annotations.NullMarked;
