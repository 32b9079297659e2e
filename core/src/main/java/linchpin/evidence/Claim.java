package linchpin.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a document says.
 *
 * @param slot what it is about; two claims of one slot answer the same question
 * @param pole yes or no to the slot's question; {@link Pole#NONE} where the value is the answer
 * @param value a figure, where there is one
 * @param certainty how it is put
 * @param year the year it speaks of; 0 where the text does not say
 * @param by whom it rests on
 * @param quote the sentence
 */
public record Claim(
        Slot slot, Pole pole, @Nullable Quantity value, Certainty certainty, int year, Attribution by, Quote quote) {

    /**
     * What a claim is about.
     *
     * @param subjects codes of the actors it is about, sorted; empty where nobody is named
     * @param topic the predicate
     * @param objects codes of the actors it is said towards, sorted
     * @param matter the thing in question where the topic does not say it all: {@code sanctions}, {@code Cold War}
     */
    public record Slot(List<String> subjects, Topic topic, List<String> objects, String matter) {
        public Slot {
            subjects = subjects.stream().sorted().distinct().toList();
            objects = objects.stream().sorted().distinct().toList();
        }
    }

    /** Which side of the question a claim takes. */
    public enum Pole {
        YES,
        NO,
        NONE;

        /** The other side. */
        public Pole opposite() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case NONE -> NONE;
            };
        }
    }

    /**
     * A figure.
     *
     * @param bound {@code =}, {@code >} for "more than", {@code <} for "less than", {@code ~} for "about"
     * @param unit {@code percent}, {@code USD}, or the word that was counted
     */
    public record Quantity(double value, String bound, String unit) {}

    /** How a statement is put, from firm to open. */
    public enum Certainty {
        ASSERTED,
        LIKELY,
        POSSIBLE,
        EXPECTED,
        NORMATIVE,
        HYPOTHETICAL,
        QUESTION;

        /** Whether the document stands by it. */
        public boolean stands() {
            return this == ASSERTED || this == LIKELY;
        }
    }

    /**
     * Whom a statement rests on.
     *
     * @param origins the sources that the text names for it, as written; empty where the document speaks for itself
     * @param unnamed whether it is laid to nobody in particular: "experts", "reports indicate"
     */
    public record Attribution(List<String> origins, boolean unnamed) {

        public static final Attribution OWN = new Attribution(List.of(), false);

        public Attribution {
            origins = List.copyOf(origins);
        }

        /** Whether somebody else says it. */
        public boolean isSecondHand() {
            return unnamed || !origins.isEmpty();
        }
    }
}
