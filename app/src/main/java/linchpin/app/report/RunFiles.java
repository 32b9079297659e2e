package linchpin.app.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.app.ingest.Digest;
import linchpin.app.study.Findings;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.store.JsonFile;
import linchpin.data.store.Manifest;
import linchpin.scenario.Policy;
import org.jspecify.annotations.Nullable;

/** What stands in the folder of a run. */
public final class RunFiles {

    /** The file that holds what was found. */
    public static final String RESULTS = "results.json";

    private RunFiles() {}

    /** The file that holds what its brief says of the documents of the case. */
    public static final String DOCUMENTS = "evidence.json";

    /**
     * The files of a plain run, by name.
     *
     * @param documents null where the case has none
     * @param today the day of writing, which the brief names
     */
    public static Map<String, String> of(Findings found, @Nullable Digest documents, String today) {
        var files = new TreeMap<String, String>();
        var reported = Reported.of(found, documents);
        files.put(RESULTS, JsonFile.toText(found));
        files.put("brief.html", Brief.html(reported, today));
        files.put("brief.md", BriefText.markdown(reported, today));
        if (documents != null) {
            files.put(DOCUMENTS, JsonFile.toExactText(documents));
        }
        Tables.csv(found).forEach((name, text) -> files.put("tables/" + name, text));
        return files;
    }

    /**
     * What a run is made from.
     *
     * @param settings besides those of every run: its kind, for instance, and what it asks
     * @param others SHA-256 of what was read besides the case, by name
     */
    public static Manifest manifest(
            Prepared prepared, Options options, Map<String, String> settings, Map<String, String> others) {
        var inputs = new TreeMap<>(prepared.inputs());
        inputs.putAll(others);
        var all = new TreeMap<>(settings);
        all.put("case", prepared.source().profile().name().id());
        all.put("runs", String.valueOf(options.runs()));
        all.put("draws", String.valueOf(options.design().draws()));
        all.put("horizon", options.months() + " months");
        all.put("policies", options.policies().stream().map(Policy::id).collect(Collectors.joining(",")));
        return Manifest.of(
                options.seed(),
                all,
                Map.of(
                        "linchpin",
                        Study.VERSION,
                        "java",
                        String.valueOf(Runtime.version().feature())),
                inputs);
    }
}
