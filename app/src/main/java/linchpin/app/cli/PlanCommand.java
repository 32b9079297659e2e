package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.firm.FirmPlan;
import linchpin.app.firm.Planning;
import linchpin.app.report.PlanPage;
import linchpin.data.casefile.Case;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.AtomicFile;
import linchpin.plan.Profile;
import linchpin.plan.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a firm can do. */
@Command(
        name = "plan",
        description = {
            "The best a firm can do about its exposure within a budget: what to do now, what to prepare and on which sign to carry it",
            "out, what to watch; judged on futures that the plan was not made on."
        },
        footer = {
            "",
            "Examples:",
            "  linchpin plan --portfolio firm.csv --budget 2000000 --profile conservative --out plan.json",
            "  linchpin plan --firm commodity-trader --treasury",
            "  linchpin watch --plan plan.json"
        })
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private Playing playing = new Playing();

    @Mixin
    private FirmChoice firm = new FirmChoice();

    @Mixin
    private LawChoice law = new LawChoice();

    @Option(
            names = "--budget",
            defaultValue = "2000000",
            paramLabel = "USD",
            description = "Most that may be spent beforehand over the horizon. Default: ${DEFAULT-VALUE}.")
    private double budget = 2_000_000;

    @Option(
            names = {"--profile", "--risk-profile"},
            defaultValue = "BALANCED",
            paramLabel = "NAME",
            description = "How much the worst futures count: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Profile profile = Profile.BALANCED;

    @Option(
            names = "--treasury",
            description =
                    "Only what a treasury decides: other rails, banks and currencies, prices fixed, positions hedged.")
    private boolean treasury;

    @Option(names = "--out", paramLabel = "FILE", description = "Keep the plan as JSON, for 'linchpin watch'.")
    private @Nullable Path out;

    @Option(names = "--html", paramLabel = "FILE", description = "Also write a page that prints.")
    private @Nullable Path html;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (!(budget >= 0) || Double.isInfinite(budget)) {
            throw new IllegalArgumentException(
                    "The --budget (%s) must be a sum of dollars, not negative.\nMaybe 2000000.".formatted(budget));
        }
        Case source = choice.read();
        var progress = Progress.onStandardError();
        var read = law.read(source, LocalDate.now(ZoneId.systemDefault()), progress);
        var planning = new Planning(source, firm.read(source), read.book(), progress);
        progress.accept("learning", 0);
        FirmPlan found = planning.find(
                playing.behavior(planning.prepared()),
                playing.options(planning.prepared(), List.of()),
                new Planning.Ask(profile, budget, treasury ? Scope.TREASURY : Scope.FIRM, read.book(), read.lists()));
        progress.done();
        if (out != null) {
            AtomicFile.write(out, JsonFile.toText(found));
        }
        if (html != null) {
            AtomicFile.write(html, PlanPage.html(found));
        }
        Text.print(json, found, PlanText.of(found));
        return 0;
    }
}
