package linchpin.app.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.app.study.Prepared;
import linchpin.exposure.Item;
import linchpin.exposure.Linkage;
import linchpin.exposure.Losses;
import linchpin.exposure.Outages;
import linchpin.exposure.Portfolio;
import linchpin.exposure.ReverseStress;
import linchpin.future.Arm;
import linchpin.scenario.ScenarioClass;
import org.jspecify.annotations.Nullable;

/** Reckons a portfolio on played arms. */
public final class Exposing {

    static final String MODEL =
            "Events beyond the usual pace interrupt supply, payment, routes and demand for some time; stocks and other sources that are "
                    + "ready help first; what economies then lack, and what prices, currencies and incomes make of it, follows. How likely, "
                    + "how much and how long are elicited with wide intervals.";

    private static final int FEWEST = 20;

    /**
     * Whose losses.
     *
     * @param firm its name
     * @param note whether it is invented
     */
    public record Firm(String firm, String note, Portfolio portfolio) {}

    /**
     * What is asked.
     *
     * @param scenario only the futures of this class count; null for all
     * @param reverse what would cost this sum, USD; null where not asked
     */
    public record Ask(
            @Nullable ScenarioClass scenario, @Nullable Double reverse) {
        public static final Ask PLAIN = new Ask(null, null);
    }

    private final Prepared prepared;
    private final Firm firm;
    private final Linkage linkage;

    /** @param prepared with what this portfolio is hit by counted */
    public Exposing(Prepared prepared, Firm firm) {
        this.prepared = prepared;
        this.firm = firm;
        linkage = prepared.linkage();
    }

    /** What stops and grows dearer on the lanes of the portfolio, in every future of an arm. */
    public Outages outages(Arm arm) {
        return prepared.outages(arm, firm.portfolio().items(), linkage);
    }

    /**
     * Reckons.
     *
     * @param arms the arm of no policy first, then one a policy
     * @throws IllegalArgumentException where a scenario class holds in too few futures to tell
     */
    public FirmExposure find(List<Arm> arms, Ask ask) {
        Arm base = arms.getFirst();
        int[] futures = futures(base, ask);
        List<Item> items = firm.portfolio().items();
        var outages = outages(base);
        var losses = Losses.of(items, outages, prepared.drawn(base), futures);
        var policies = new ArrayList<FirmExposure.PolicyLoss>();
        for (Arm arm : arms.subList(1, arms.size())) {
            var with = Losses.of(items, outages(arm), prepared.drawn(arm), futures);
            policies.add(new FirmExposure.PolicyLoss(
                    arm.policy().id(),
                    arm.policy().title(),
                    Rows.amount(with.loss()),
                    Rows.amount(with.change(losses))));
        }
        var rows = new Rows(prepared, firm.portfolio(), losses);
        return new FirmExposure(
                new FirmExposure.Heading(
                        firm.firm(),
                        firm.note(),
                        MODEL,
                        prepared.source().profile().name().id(),
                        prepared.asOf(),
                        base.design().months(),
                        new FirmExposure.Played(
                                base.design().seed(),
                                base.design().runs(),
                                base.design().draws(),
                                futures.length,
                                ask.scenario() == null ? "" : ask.scenario().id())),
                rows.book(),
                rows.total(base, policies),
                rows.items(outages),
                rows.groups(),
                rows.frailty(),
                ask.reverse() == null ? null : ReverseStress.of(losses, ask.reverse()));
    }

    private int[] futures(Arm arm, Ask ask) {
        if (ask.scenario() == null) {
            return IntStream.range(0, arm.counts().length).toArray();
        }
        double[] hits = Rows.hits(prepared, arm, ask.scenario());
        int[] futures = IntStream.range(0, hits.length).filter(f -> hits[f] > 0).toArray();
        if (futures.length < FEWEST) {
            throw new IllegalArgumentException(
                    "The class (%s) holds in %d of %d futures, too few to tell a loss.\nMaybe raise --runs."
                            .formatted(ask.scenario().id(), futures.length, hits.length));
        }
        return futures;
    }
}
