package linchpin.app.cli;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import linchpin.data.casefile.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line of Linchpin: a verb for each question. */
@Command(
        name = "linchpin",
        mixinStandardHelpOptions = true,
        version = "Linchpin 0.1.0",
        scope = ScopeType.INHERIT,
        sortOptions = false,
        description = "A geopolitical what-if engine: what happened, what may come, what a policy would change.",
        synopsisSubcommandLabel = "VERB",
        footer = {
            "",
            "Examples:",
            "  linchpin run                                   the brief of the default case",
            "  linchpin serve                                 the page of the default case",
            "  linchpin world --asof 2024-09-30 --dyad PRK-CHN  how two actors stood",
            "  linchpin compare --policies press-china          what one policy would change",
            "  linchpin theses                                which claims the data bear out",
            "  linchpin forecast list                         what is asked, and what the model says"
        },
        subcommands = {
            RunCommand.class,
            BriefCommand.class,
            ServeCommand.class,
            CaseCommand.class,
            EventCommand.class,
            IngestCommand.class,
            ClaimsCommand.class,
            AchCommand.class,
            DocumentCommand.class,
            ReviewCommand.class,
            WorldCommand.class,
            ActorCommand.class,
            HistoryCommand.class,
            AskCommand.class,
            FitCommand.class,
            ModelCommand.class,
            SimulateCommand.class,
            OutlookCommand.class,
            CompareCommand.class,
            ReplayCommand.class,
            AnaloguesCommand.class,
            LeverCommand.class,
            DataCommand.class,
            EconomyCommand.class,
            ShockCommand.class,
            CouncilCommand.class,
            EvasionCommand.class,
            IndexCommand.class,
            PivotCommand.class,
            SuppliesCommand.class,
            ThesesCommand.class,
            ExposeCommand.class,
            ListsCommand.class,
            FeedCommand.class,
            PlanCommand.class,
            WatchCommand.class,
            IndicatorsCommand.class,
            ForecastCommand.class,
            BacktestCommand.class,
            BenchmarkCommand.class
        })
public final class Main implements Runnable {

    /** Exit code for input that cannot be used. */
    static final int BAD_INPUT = 1;

    /** Exit code for something that is Linchpin's own fault. */
    static final int BROKEN = 70;

    public static void main(String[] arguments) {
        int code;
        try {
            code = commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            System.err.println(
                    "The memory of %d MB is too small for this.\nMaybe ask for fewer --runs or --events, or give more: LINCHPIN_OPTS=-Xmx4g."
                            .formatted(Runtime.getRuntime().maxMemory() >> 20));
            code = BROKEN;
        }
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Slip::date)
                .setParameterExceptionHandler(Slip::tell)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println(sentence(e));
                    return e instanceof IllegalArgumentException
                                    || e instanceof UncheckedIOException
                                    || e instanceof IllegalStateException
                                    || e instanceof Reading.BadCase
                            ? line.getCommandSpec().exitCodeOnExecutionException()
                            : BROKEN;
                });
    }

    /** What went wrong, for a person: never a stack trace. */
    private static String sentence(Exception e) {
        String message = e.getMessage();
        if (e instanceof IllegalArgumentException
                || e instanceof UncheckedIOException
                || e instanceof IllegalStateException
                || e instanceof Reading.BadCase) {
            return message == null ? e.toString() : message;
        }
        StackTraceElement[] trace = e.getStackTrace();
        return "Linchpin failed: %s%s.\nMaybe this is a fault of Linchpin; please report it with the command you gave."
                .formatted(e, trace.length == 0 ? "" : " at " + trace[0]);
    }

    @Override
    public void run() {
        commandLine().usage(System.out);
    }
}
