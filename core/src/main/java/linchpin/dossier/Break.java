package linchpin.dossier;

import java.time.YearMonth;
import linchpin.event.Valence;

/**
 * A month from which an actor dealt more or less with a partner than before, as a share of what the same families of
 * sources report, so that closer reporting makes no break.
 *
 * @param events with the partner, over the whole history
 * @param odds of an event being one with the partner, after over before, common to the families
 * @param p chance of so strong a break where years are shuffled; Holm's correction over the actor's partners
 */
public record Break(String partner, Valence valence, YearMonth month, int events, double odds, double p) {}
