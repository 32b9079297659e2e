package linchpin.data.coding.act;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A trained model as a small file: what it was trained on, its words, and its weights in steps of a 32,767th of the largest. */
public final class ActModelFile {

    private static final int VERSION = 1;

    private static final String NAME = "act-model.gz";

    private ActModelFile() {}

    /** The model of this build. */
    public static ActModel shipped() {
        try (InputStream in = ActModelFile.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The model of acts is not part of this build.\nMaybe train it: linchpin benchmark coding --train FILE.");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The model of acts in this build cannot be read.", e);
        }
    }

    static ActModel read(InputStream in) throws IOException {
        var data = new DataInputStream(new GZIPInputStream(in));
        int version = data.readInt();
        if (version != VERSION) {
            throw new IOException("The model of acts is of version %d, not %d.".formatted(version, VERSION));
        }
        data.readUTF();
        double scale = data.readDouble();
        int n = data.readInt();
        Map<String, Integer> vocabulary = new HashMap<>(2 * n);
        for (int i = 0; i < n; i++) {
            vocabulary.put(data.readUTF(), i);
        }
        double step = data.readDouble();
        double[] weights = new double[data.readInt()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = step * data.readShort();
        }
        return new ActModel(vocabulary, weights, scale);
    }

    /** Writes a model, with a sentence on what it was trained on. */
    public static void write(ActModel model, String trainedOn, OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(VERSION);
            data.writeUTF(trainedOn);
            data.writeDouble(model.scale());
            var words = new TreeMap<Integer, String>();
            model.vocabulary().forEach((word, i) -> words.put(i, word));
            data.writeInt(words.size());
            for (String word : words.values()) {
                data.writeUTF(word);
            }
            double top = 0;
            for (double w : model.weights()) {
                top = Math.max(top, Math.abs(w));
            }
            double step = Math.max(top, 1e-12) / Short.MAX_VALUE;
            data.writeDouble(step);
            data.writeInt(model.weights().length);
            for (double w : model.weights()) {
                data.writeShort((short) Math.round(w / step));
            }
        }
    }
}
