package linchpin.evidence;

/**
 * An actor where a text names it.
 *
 * @param code of a state by ISO 3166 alpha-3, else of a bloc or organisation, as in the cases; a person or office has that of its state
 * @param sector who within it: {@code GOV}, {@code MIL}, {@code REB}, {@code CVL} and other agents of CAMEO; empty for the actor itself
 * @param span where it stands
 * @param text what stands there
 */
public record Mention(String code, String sector, Span span, String text) {

    /** The same words, known to mean this actor. */
    public Mention of(String actor, String role) {
        return new Mention(actor, role, span, text);
    }
}
