package linchpin.app.web;

import java.nio.file.Path;
import java.time.Clock;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;

/**
 * What is served.
 *
 * @param source the case, read once
 * @param folder from which it was read
 * @param runs folder of the stored runs; made when the first is stored
 * @param ledger of the case; need not exist
 * @param clock for the day that a brief names and the time at which a forecast is given or a proposal judged
 * @param law under which plans are made
 */
public record Served(Case source, Path folder, Path runs, Path ledger, Clock clock, Law law) {

    /** The documents of the case, beside its files. */
    Register register() {
        return new Register(folder.resolve("evidence"));
    }
}
