package linchpin.app.cli;

import picocli.CommandLine.Command;

/** The trade table of a case. */
@Command(
        name = "economy",
        description = "The trade table of a case: what it rests on, and how it is made.",
        subcommands = {EconomyShow.class, EconomyBuildCommand.class})
final class EconomyCommand {}
