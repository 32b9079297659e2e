package linchpin.app.cli;

import picocli.CommandLine.Command;

/** Feeds of machine-coded events, in a store of their own. */
@Command(
        name = "feed",
        description = {
            "Reads feeds of machine-coded events into a store: GDELT 1.0 and 2.0, ICEWS, ACLED, POLECAT, OpenSanctions.",
            "Every row is taken or listed with line and reason. Such rows are weak evidence: they are counted by month",
            "and pair of states, and never mixed with the events of a case."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin feed import 20180326044500.export.CSV.zip --kind gdelt2",
            "  linchpin feed status",
            "  linchpin feed dyads PRK-USA --feed icews --out counts.csv"
        },
        subcommands = {FeedImportCommand.class, FeedStatus.class, FeedRejects.class, FeedDyads.class})
final class FeedCommand {

    private FeedCommand() {}
}
