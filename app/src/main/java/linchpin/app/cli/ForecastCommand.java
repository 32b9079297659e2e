package linchpin.app.cli;

import picocli.CommandLine.Command;

/** Forecasts that are kept and scored. */
@Command(
        name = "forecast",
        description = "Asks questions, keeps forecasts in a ledger that is only ever added to, and scores them.",
        footer = {
            "",
            "Examples:",
            "  linchpin forecast list                       what is asked, and what the model says",
            "  linchpin forecast add Q01 0.15 --by me       a forecast of one's own beside it",
            "  linchpin forecast resolve --events later.csv --through 2026-08-31",
            "  linchpin forecast score"
        },
        subcommands = {
            ForecastIssue.class,
            ForecastList.class,
            ForecastAdd.class,
            ForecastResolve.class,
            ForecastScore.class
        })
final class ForecastCommand {

    private ForecastCommand() {}
}
