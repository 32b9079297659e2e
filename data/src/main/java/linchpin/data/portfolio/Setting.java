package linchpin.data.portfolio;

import linchpin.event.Roster;
import linchpin.exposure.Places;
import linchpin.world.Parameters;

/**
 * What the rows of a portfolio are matched with.
 *
 * @param parameters with what stands where a file says nothing
 * @param economy whether the case has an economy, so that countries that are no actors are hit through it
 */
public record Setting(Roster roster, Places places, Parameters parameters, boolean economy) {}
