package linchpin.data.fetch;

import java.net.URI;

/**
 * A file at its public home.
 *
 * @param id how a user asks for it
 * @param address where it is
 * @param file name under which it is kept
 * @param sha256 of the file, lower case; empty where it is not known for certain: it is then noted when the file is first fetched
 * @param most bytes; more are not taken
 * @param terms under which it may be used
 */
public record Home(String id, String title, URI address, String file, String sha256, long most, Terms terms) {

    /**
     * What a user must know.
     *
     * @param cite how the owners want it cited
     * @param next what to do with the file
     */
    public record Terms(String licence, String cite, String next) {}
}
