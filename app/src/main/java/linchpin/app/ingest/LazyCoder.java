package linchpin.app.ingest;

import java.util.List;
import java.util.function.Function;
import linchpin.data.coding.Coder;
import linchpin.evidence.Coded;
import linchpin.evidence.Document;
import org.jspecify.annotations.Nullable;

/** The coder of this build, started when the first document needs it: documents that are known already cost nothing. */
public final class LazyCoder implements Function<Document, List<Coded>>, AutoCloseable {

    private @Nullable Coder coder;

    @Override
    public List<Coded> apply(Document document) {
        if (coder == null) {
            coder = Coder.shipped();
        }
        return coder.code(document);
    }

    @Override
    public void close() {
        if (coder != null) {
            coder.close();
        }
    }
}
