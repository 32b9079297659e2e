package linchpin.app.cli;

import picocli.CommandLine.Command;

/** Public data that the project may not ship. */
@Command(
        name = "data",
        description = "Fetches public data that the project may not ship, from its home, with checksum and licence.",
        subcommands = {DataList.class, DataGet.class})
final class DataCommand {}
