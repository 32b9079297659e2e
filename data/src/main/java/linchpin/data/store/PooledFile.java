package linchpin.data.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import linchpin.data.tables.Words;
import linchpin.future.Interval;
import linchpin.pooled.PooledEstimate;
import linchpin.pooled.PooledModel;
import linchpin.pooled.PooledTerm;

/** A pooled model as a JSON file: the same bytes for the same model, numbers to six significant digits. */
public final class PooledFile {

    /** The file beside the files of a case. */
    public static final String NAME = "pooled.json";

    private PooledFile() {}

    /**
     * Writes it, whole or not at all.
     *
     * @throws java.io.UncheckedIOException with a sentence for the user, for instance when the disk is full
     */
    public static void write(Path path, PooledModel model) {
        JsonFile.write(path, model);
    }

    /** What {@link #write} would write. */
    public static String text(PooledModel model) {
        return JsonFile.toText(model);
    }

    /** The model that stands with a case; empty where the case has none. */
    public static Optional<PooledModel> ofCase(Path folder) {
        Path path = folder.resolve(NAME);
        return Files.isRegularFile(path) ? Optional.of(read(path)) : Optional.empty();
    }

    /** @throws IllegalArgumentException with a sentence for the user, where it is missing or does not fit */
    public static PooledModel read(Path path) {
        var f = new Fields(JsonFile.read(path), path.getFileName().toString());
        if (!PooledModel.FORM.equals(f.text("form"))) {
            return f.wrong("form", PooledModel.FORM);
        }
        return new PooledModel(
                PooledModel.FORM,
                f.objects("terms").stream().map(PooledFile::term).toList(),
                f.objects("joint").stream().map(PooledFile::joint).toList(),
                new TreeMap<>(f.named("inputs")));
    }

    private static PooledTerm term(Fields f) {
        Fields sample = f.object("sample");
        Fields trials = f.object("trials");
        return new PooledTerm(
                f.text("id"),
                word(f, "family", PooledTerm.Family.class),
                f.text("plain"),
                estimate(f.object("estimate")),
                new PooledTerm.Sample(
                        sample.text("data"),
                        sample.text("from"),
                        sample.text("to"),
                        sample.whole("n"),
                        sample.text("unit")),
                new PooledTerm.Trials(
                        trials.objects("placebos").stream()
                                .map(p -> new PooledTerm.Placebo(p.text("what"), estimate(p.object("estimate"))))
                                .toList(),
                        trials.objects("rivals").stream().map(PooledFile::rival).toList()),
                f.texts("cannotSay"));
    }

    private static PooledTerm.Rival rival(Fields f) {
        return new PooledTerm.Rival(
                f.text("what"), estimate(f.object("estimate")), word(f, "won", PooledTerm.Winner.class), f.text("why"));
    }

    private static PooledEstimate estimate(Fields f) {
        Fields interval = f.object("interval");
        return new PooledEstimate(
                f.number("value"),
                new Interval(interval.number("low"), interval.number("high")),
                word(f, "scale", PooledEstimate.Scale.class));
    }

    private static PooledModel.Joint joint(Fields f) {
        return new PooledModel.Joint(f.texts("ids"), f.rows("covariance"));
    }

    private static <E extends Enum<E>> E word(Fields f, String key, Class<E> type) {
        return Words.find(f.text(key), type).orElseGet(() -> f.wrong(key, "one of " + Words.like("a", type)));
    }
}
