package linchpin.app.web;

import java.nio.file.Path;
import linchpin.data.casefile.Case;

/**
 * What is served.
 *
 * @param source the case, read once
 * @param folder from which it was read
 * @param runs folder of the stored runs; made when the first is stored
 * @param ledger of the case; need not exist
 */
public record Served(Case source, Path folder, Path runs, Path ledger) {}
