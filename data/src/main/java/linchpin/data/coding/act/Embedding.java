package linchpin.data.coding.act;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Sentences as points: bge-small-en-v1.5 (Xiao et al. 2023, arXiv 2309.07597) with weights of eight bits, run by ONNX
 * Runtime on one thread. Takes some 30 MB of library and model into memory; made once, when a document is first coded.
 */
public final class Embedding implements AutoCloseable {

    /** Numbers of a point. */
    public static final int SIZE = 384;

    private static final String MODEL = "/bge-small-en-v1.5-q";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    public Embedding() {
        pieces = new WordPieces(new String(bytes("-tokenizer.json"), StandardCharsets.UTF_8));
        try {
            environment = OrtEnvironment.getEnvironment();
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(bytes(".onnx"), options);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The model of sentence embeddings could not be started.\nMaybe this machine has no native library for it.",
                    e);
        }
    }

    private static byte[] bytes(String ending) {
        try (InputStream in = Embedding.class.getResourceAsStream(MODEL + ending)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The model %s is not on the class path.\nMaybe the jar of embeddings is missing."
                                .formatted(MODEL + ending));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The model of sentence embeddings in this build cannot be read.", e);
        }
    }

    /** The point of a sentence, of length one. */
    public float[] of(String sentence) {
        long[] ids = pieces.of(sentence);
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        try (var input = OnnxTensor.createTensor(environment, new long[][] {ids});
                var mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                var types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[] first = ((float[][][]) result.get(0).getValue())[0][0];
            double square = 0;
            for (float x : first) {
                square += (double) x * x;
            }
            float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
            for (int k = 0; k < first.length; k++) {
                first[k] *= scale;
            }
            return first;
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "A sentence of %d pieces could not be embedded.\nMaybe memory ran out.".formatted(ids.length), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The model of sentence embeddings could not be closed.\nMaybe it was closed twice.", e);
        }
    }
}
