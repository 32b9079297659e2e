package linchpin.app.cli;

import picocli.CommandLine.Command;

/** Names against lists that others publish. */
@Command(
        name = "lists",
        description = {
            "Holds names against lists of parties, such as those of OpenSanctions.",
            "What it finds are possible links with a score and reasons: never that somebody is sanctioned.",
            "A possible link blocks until a person has cleared it (lists clear)."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin lists match --names suppliers.csv --list targets.simple.csv",
            "  linchpin lists measure"
        },
        subcommands = {ListsMatch.class, ListsClear.class, ListsMeasure.class})
final class ListsCommand {

    private ListsCommand() {}
}
