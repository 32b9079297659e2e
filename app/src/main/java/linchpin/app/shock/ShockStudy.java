package linchpin.app.shock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.ShocksYaml;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Words;
import linchpin.data.trade.EconomyFolder;
import linchpin.economy.Closure;
import linchpin.economy.table.CaseEconomy;
import linchpin.impact.Example;
import linchpin.impact.Horizon;
import linchpin.impact.Impact;
import linchpin.impact.ImpactStudy;
import linchpin.impact.Measure;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** Asks the economy of a case what measures cost whom. */
public final class ShockStudy {

    private final Parameters parameters;
    private final Closure closure;
    private final List<String> satellites;
    private final String years;
    private final ShocksYaml.Book book;
    private final Map<String, String> regions = new LinkedHashMap<>();
    private final Map<String, String> sectors;
    private final ImpactStudy study;

    private ShockStudy(Case source, Case.Trade trade, Path folder, Closure closure, boolean old) {
        this.closure = closure;
        parameters = source.parameters();
        var mapping = EconomyFolder.mapping(EconomyFolder.of(folder));
        CaseEconomy economy = trade.economy();
        satellites = old ? List.of() : economy.satellites();
        years = economy.years().toString();
        sectors = mapping.sectors();
        regions.putAll(mapping.regions());
        economy.satellites().forEach(code -> regions.put(code, code));
        source.roster().actors().forEach(a -> regions.replace(a.code(), a.code(), a.name()));
        study = old
                ? ImpactStudy.ofOldTrade(economy, parameters, closure)
                : new ImpactStudy(economy, parameters, closure);
        book = trade.book();
    }

    /**
     * Reads the economy of a case.
     *
     * @param folder of the case
     * @param old whether the old table is taken as it stands, without newer totals and satellites
     * @throws IllegalArgumentException where the case has no economy, or with every error of it
     */
    public static ShockStudy of(Case source, Path folder, Closure closure, boolean old) {
        var trade = source.trade()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The case (%s) has no folder economy.\nMaybe build one: linchpin economy build --help."
                                .formatted(source.profile().name().id())));
        return new ShockStudy(source, trade, folder, closure, old);
    }

    /** Titles of regions by code, satellites last. */
    public Map<String, String> regions() {
        return regions;
    }

    /** Titles of sectors by code. */
    public Map<String, String> sectors() {
        return sectors;
    }

    /** Codes of regions that are solved alone. */
    public List<String> satellites() {
        return satellites;
    }

    /** What the figures rest on. */
    public String years() {
        return years;
    }

    /** Groups and examples of the case. */
    public ShocksYaml.Book book() {
        return book;
    }

    /** Binds the names of a measure that a user gives. */
    public Example example(Given given) {
        if (given.from().isEmpty() || given.to().isEmpty()) {
            throw new IllegalArgumentException("The measure needs sellers and buyers.\nMaybe from CHN to USA.");
        }
        var measure = new Measure(
                given.instrument(),
                book.spread(given.from()),
                book.spread(given.to()),
                book.spread(given.sectors()),
                size(given),
                given.both());
        String title = "%s from %s to %s"
                .formatted(
                        given.instrument().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        String.join(", ", given.from()),
                        String.join(", ", given.to()));
        return new Example("given", title, "A measure of the user's own.", List.of(measure));
    }

    private Parameter size(Given given) {
        String text = given.size();
        if (text.isEmpty()) {
            if (given.instrument() == Measure.Kind.PROHIBITION) {
                return ShocksYaml.fixed(1);
            }
            throw new IllegalArgumentException("The measure needs a size.\nMaybe the %s."
                    .formatted(given.instrument().size()));
        }
        return Words.number(text)
                .map(ShocksYaml::fixed)
                .or(() -> parameters.find(text))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The size (%s) is neither a number nor a row of parameters.csv.\n%s"
                                .formatted(
                                        text,
                                        Nearest.maybe(
                                                text,
                                                parameters.all().stream()
                                                        .map(Parameter::id)
                                                        .toList()))));
    }

    /**
     * Solves.
     *
     * @param draws of elasticities and sizes, 0 or more
     * @param progress told what is solved and how much of it is done, in per cent; may throw to stop
     */
    public Shock solve(
            Example asked, Collection<Horizon> horizons, int draws, long seed, ObjIntConsumer<String> progress) {
        var found = new ArrayList<Impact>();
        for (Horizon h : horizons) {
            String stage = "Solving " + h.words();
            progress.accept(stage, 0);
            found.add(study.solve(
                    asked.measures(),
                    h,
                    new ImpactStudy.Effort(draws, seed, true),
                    done -> progress.accept(stage, 100 * done / Math.max(1, draws))));
        }
        return new Shock(asked, seed, closure, Shock.centre(asked.measures(), found), satellites, study.notes(), found);
    }
}
