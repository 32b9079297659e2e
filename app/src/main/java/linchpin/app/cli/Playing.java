package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.behavior.Behavior;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.TextFile;
import linchpin.scenario.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much is played, and by which behavior. */
final class Playing {

    @Option(
            names = "--runs",
            defaultValue = "2000",
            paramLabel = "N",
            description = "Futures of each arm. Default: ${DEFAULT-VALUE}.")
    private int runs = 2000;

    @Option(
            names = "--horizon",
            paramLabel = "18m",
            description = "Months (18m) or years (3y). Default: the case's own.")
    private @Nullable String horizon;

    @Option(names = "--seed", defaultValue = "7", paramLabel = "S", description = "Same seed, same bytes. Default: 7.")
    private long seed = 7;

    @Option(
            names = "--threads",
            defaultValue = "0",
            paramLabel = "N",
            description = "Workers; the results do not depend on it.")
    private int threads;

    @Option(
            names = "--behavior",
            paramLabel = "FILE",
            description = "A behavior written by 'linchpin fit', instead of fitting.")
    private @Nullable Path behavior;

    Options options(Prepared prepared, List<Policy> policies) {
        int workers = threads > 0 ? threads : Math.max(1, Runtime.getRuntime().availableProcessors());
        return new Options(seed, runs, months(prepared), workers, policies);
    }

    private int months(Prepared prepared) {
        if (horizon == null) {
            return prepared.source().profile().span().horizonMonths();
        }
        return months(horizon);
    }

    /** Months of a horizon such as 18m or 3y. */
    static int months(String horizon) {
        try {
            int number = Integer.parseInt(horizon.replaceAll("[my]$", ""));
            int months = horizon.endsWith("y") ? Math.multiplyExact(number, 12) : number;
            if (months >= 1 && months <= linchpin.future.Design.LONGEST_MONTHS) {
                return months;
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // falls through to the sentence below
        }
        throw new IllegalArgumentException(
                "The horizon (%s) must be a number of months such as 18m, or of years such as 3y, up to %d months.\nMaybe it was meant in days."
                        .formatted(horizon, linchpin.future.Design.LONGEST_MONTHS));
    }

    /** SHA-256 of what is read besides the case, by name. */
    Map<String, String> inputs() {
        if (behavior == null) {
            return Map.of();
        }
        try {
            return Map.of("behavior", TextFile.sha256(Files.readAllBytes(behavior)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file (%s) can no longer be read.\nMaybe it was moved.".formatted(behavior), e);
        }
    }

    /** Says that a fitted behavior makes no sense here. */
    void refuseBehavior(String because) {
        if (behavior != null) {
            throw new IllegalArgumentException(
                    "A behavior (%s) cannot be given: %s.\nMaybe leave --behavior out.".formatted(behavior, because));
        }
    }

    /** The behavior of the file given, or one fitted now. */
    Behavior behavior(Prepared prepared) {
        if (behavior == null) {
            return prepared.fit();
        }
        Behavior read = JsonFile.read(behavior, Behavior.class);
        try {
            read.check(prepared.source().roster(), prepared.settings());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be used. %s".formatted(behavior, e.getMessage()), e);
        }
        return read;
    }
}
