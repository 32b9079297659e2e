package linchpin.data.trade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import linchpin.benchmark.trade.Comparison;

/**
 * A folder of published trade models with their results.
 *
 * @param models holds {@code cp2015}, {@code ge_gravity}, {@code gegravity}, {@code wiod2011}, {@code ario}, {@code leontief}
 * @param tables holds WIOD 2011
 */
public record TradeReferences(Path models, Path tables) {

    /**
     * All comparisons whose files are there.
     *
     * @param compared in a fixed order
     * @param absent names of the references that are not there
     */
    public record Outcome(List<Comparison> compared, List<String> absent) {}

    /** Solves each reference again; {@code stage} hears which one it is. */
    public Outcome compare(Consumer<String> stage) {
        Map<String, Function<Path, List<Comparison>>> references = new LinkedHashMap<>();
        references.put("cp2015", CaliendoParroFiles::compare);
        references.put("ge_gravity", GravityFiles::enlargement);
        references.put("gegravity", GravityFiles::canadaJapan);
        references.put("wiod2011", folder -> WiodFiles.russia(tables, folder));
        references.put("ario", folder -> List.of(InputOutputFiles.adaptive(folder)));
        references.put("leontief", folder -> List.of(InputOutputFiles.leontief(folder)));
        var compared = new ArrayList<Comparison>();
        var absent = new ArrayList<String>();
        references.forEach((name, run) -> {
            Path folder = models.resolve(name);
            if (Files.isDirectory(folder) && (!name.equals("wiod2011") || Files.isDirectory(tables))) {
                stage.accept("Solving " + name);
                compared.addAll(run.apply(folder));
            } else {
                absent.add(name);
            }
        });
        if (compared.isEmpty()) {
            throw new IllegalArgumentException("""
                    The folder (%s) holds none of the references (%s).
                    Maybe give it with --models: it holds one folder for each, laid out as its authors publish it.""".formatted(models, String.join(", ", absent)));
        }
        return new Outcome(List.copyOf(compared), List.copyOf(absent));
    }
}
