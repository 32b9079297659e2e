package linchpin.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Options;
import linchpin.app.study.Outlook;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.future.Arm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same outlook at several horizons. */
@Command(
        name = "outlook",
        description = {
            "Plays futures once, and prints the chance of each class, rung and outcome at several horizons.",
            "A horizon beyond the case's window is asked of its last window; a shorter one by lower thresholds."
        },
        footer = {"", "Example:", "  linchpin outlook --horizons 1y,3y,5y --runs 2000"})
final class OutlookCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Option(
            names = "--horizons",
            split = ",",
            defaultValue = "1y,3y,5y",
            paramLabel = "1y",
            description = "Months (18m) or years (3y). Default: ${DEFAULT-VALUE}.")
    private String[] horizons = {};

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /** What is printed as JSON. */
    record At(int months, Outlook outlook) {}

    @Override
    public Integer call() {
        List<Integer> months = Arrays.stream(horizons).map(Playing::months).toList();
        Prepared prepared = choice.prepare();
        var progress = Progress.onStandardError();
        var options = playing.options(prepared, List.of());
        int longest = Collections.max(months);
        var study = new Study(
                prepared,
                playing.behavior(prepared),
                new Options(options.seed(), options.runs(), longest, options.threads(), List.of()),
                progress);
        Arm arm = study.play().getFirst();
        List<Outlook> outlooks =
                months.stream().map(m -> study.outlook(arm.until(m))).toList();
        progress.done();
        var found = new ArrayList<At>();
        for (int k = 0; k < outlooks.size(); k++) {
            found.add(new At(months.get(k), outlooks.get(k)));
        }
        Text.print(
                json,
                found,
                OutlookText.sideBySide(months, outlooks)
                        + "%nBeyond %d months classes are asked of the last %d months of the horizon; past windows have that length. %d of %d branches exploded.%n"
                                .formatted(
                                        prepared.source().scenarios().windowMonths(),
                                        prepared.source().scenarios().windowMonths(),
                                        arm.explodedBranches(),
                                        arm.design().runs()));
        return 0;
    }
}
