package linchpin.app.cli;

import picocli.CommandLine.Command;

/** Scores the engine's kind of model where others have collected by rule, beside published figures. */
@Command(
        name = "benchmark",
        description =
                "Scores models on public data collected by rule, and the engine on histories drawn by a known law.",
        subcommands = {
            CountsCommand.class,
            DisputesCommand.class,
            ChoiceCommand.class,
            RatesCommand.class,
            IcewsCommand.class,
            StrategicCommand.class,
            ProvocationsCommand.class,
            SizeCommand.class,
            RecoveryCommand.class,
            TradeCommand.class,
            CodingCommand.class,
            CorpusBenchmarkCommand.class
        })
final class BenchmarkCommand {

    private BenchmarkCommand() {}
}
