package linchpin.app.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Links that leave the page: to the home of a source, and nowhere else. */
final class Link {

    private Link() {}

    /** A link where the address is a web address; the plain text where it is anything else, such as a script. */
    static Markup to(String url, Markup text) {
        return isWeb(url) ? Markup.of("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", url.strip(), text) : text;
    }

    static boolean isWeb(String url) {
        try {
            URI uri = new URI(url.strip());
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The site of an address, as it is shown on paper. */
    static String site(String url) {
        return isWeb(url) ? URI.create(url.strip()).getHost().replaceFirst("^www\\.", "") : "";
    }
}
