package linchpin.proof;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The architecture, as one ordered list: a package knows those before it, and no other. */
final class Ladder {

    private static final String ROOT = "linchpin.";

    /** The rungs of the pure core. */
    static final List<String> CORE = List.of(
            "event",
            "evidence",
            "evidence.extract",
            "evidence.check",
            "pattern",
            "world",
            "supply",
            "economy",
            "economy.table",
            "behavior",
            "scenario",
            "future",
            "impact",
            "statecraft",
            "sensitivity",
            "network",
            "dossier",
            "analogue",
            "forecast",
            "backtest",
            "ledger",
            "benchmark",
            "benchmark.trade",
            "stream",
            "eventdata",
            "pooled",
            "party",
            "exposure",
            "plan.program",
            "plan");

    private static final List<String> DATA = List.of(
            "data.tables",
            "data.fetch",
            "data.portfolio",
            "data.facts",
            "data.trade",
            "data.casefile",
            "data.store",
            "data.lists",
            "data.feeds",
            "data.reading",
            "data.coding.text",
            "data.coding.actor",
            "data.coding.date",
            "data.coding.act",
            "data.coding",
            "data.corpus",
            "data.register");

    private static final List<String> APP = List.of(
            "app.study", "app.compare", "app.shock", "app.firm", "app.ingest", "app.report", "app.web", "app.cli");

    /** Every rung, lowest first. A new package takes its place here before it may exist. */
    static final List<String> RUNGS =
            List.of(CORE, DATA, APP).stream().flatMap(List::stream).toList();

    /** Each outside library, by the prefix of its packages, and the rungs that may know it. */
    static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.ojalgo.", Set.of("behavior")),
            Map.entry("org.apache.commons.statistics.", Set.of("world")),
            Map.entry("org.apache.commons.numbers.", Set.of("world")),
            Map.entry("com.ibm.icu.", Set.of("party")),
            Map.entry("org.apache.commons.text.", Set.of("party")),
            Map.entry("de.siegmar.fastcsv.", Set.of("data.tables", "data.portfolio")),
            Map.entry("org.dhatim.fastexcel.", Set.of("data.portfolio")),
            Map.entry("org.snakeyaml.", Set.of("data.casefile")),
            Map.entry("tools.jackson.", Set.of("data.store")),
            Map.entry("com.fasterxml.jackson.", Set.of("data.store")),
            Map.entry("org.duckdb.", Set.of("data.feeds")),
            Map.entry("org.jsoup.", Set.of("data.reading")),
            Map.entry("org.apache.pdfbox.", Set.of("data.reading")),
            Map.entry("opennlp.", Set.of("data.coding.text")),
            Map.entry("ai.onnxruntime.", Set.of("data.coding.act")),
            Map.entry("picocli.", Set.of("app.cli")),
            Map.entry("io.javalin.", Set.of("app.web")),
            Map.entry("org.eclipse.jetty.", Set.of("app.web")),
            Map.entry("kotlin.", Set.of("app.web")));

    /** What every rung may use: the Java platform and the annotations for nullness. */
    static final List<String> EVERYWHERE = List.of("java.", "javax.", "jdk.incubator.vector.", "org.jspecify.");

    private Ladder() {}

    /** The compiled classes of all modules, without tests. */
    static JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("linchpin");
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    static boolean isCore(JavaClass type) {
        return CORE.contains(rung(type));
    }

    /** The rung on which a class of ours stands, such as {@code data.store}. */
    static String rung(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
