package linchpin.app.cli;

import picocli.CommandLine.Command;

/** Scores the engine's kind of model where others have collected by rule, beside published figures. */
@Command(
        name = "benchmark",
        description = "Scores models on public data collected by rule, beside baselines and published figures.",
        subcommands = {CountsCommand.class, DisputesCommand.class, StrategicCommand.class, TradeCommand.class})
final class BenchmarkCommand {

    private BenchmarkCommand() {}
}
