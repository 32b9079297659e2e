package linchpin.dossier;

import org.jspecify.annotations.Nullable;

/**
 * How an actor deals with another over a window. Words and deeds are shares of its own dealings of that kind, so that an
 * actor that is merely watched more closely does not look closer.
 *
 * @param cooperative events with the partner
 * @param hostile events with the partner
 * @param words the partner's share of the actor's verbal cooperation
 * @param deeds its share of the actor's material cooperation
 * @param trade its share of the actor's trade, latest known, from 0 to 1; null where not known
 * @param power the actor's capabilities over the partner's (CINC, Singer 1988), latest common year; null where not known
 */
public record Partner(
        String code,
        int cooperative,
        int hostile,
        double words,
        double deeds,
        @Nullable Double trade,
        @Nullable Double power) {

    /** How far words run ahead of trade; positive where the image of unity exceeds the material tie. */
    public @Nullable Double wordsBeyondTrade() {
        return trade == null ? null : words - trade;
    }
}
