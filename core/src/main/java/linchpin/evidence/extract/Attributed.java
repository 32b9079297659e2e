package linchpin.evidence.extract;

import java.util.List;

/** How a sentence names, or does not name, whom it rests on. */
public final class Attributed {

    private Attributed() {}

    /** The words by which a sentence is laid to nobody in particular, such as "experts warn"; empty where it is not. */
    public static String toNobody(String plain) {
        int[] span = Attributions.unnamed(plain);
        return span.length == 0 ? "" : plain.substring(span[0], span[1]);
    }

    /** The sources that a sentence names for what it says, as written. */
    public static List<String> origins(String plain) {
        return Attributions.of(plain).origins();
    }
}
