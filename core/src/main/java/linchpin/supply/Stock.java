package linchpin.supply;

import java.time.LocalDate;
import linchpin.world.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Something that an actor has in store.
 *
 * @param id such as {@code shells-RUS}
 * @param actor code of whoever has it
 * @param unit of everything that is said of it
 * @param since the first day that is accounted for
 * @param start how much there is as that day begins
 * @param reserve how much is kept for the actor's own defence: it may be used up, never given away; null for nothing
 */
public record Stock(
        String id,
        String title,
        String actor,
        String unit,
        LocalDate since,
        Parameter start,
        @Nullable Parameter reserve) {}
