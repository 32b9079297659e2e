package linchpin.app.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import org.jspecify.annotations.Nullable;

/** What is learned from the history as it stands: the model card and the theses. Learned once, when somebody first asks. */
final class Learned {

    private static final int WAIT_SECONDS = 20;
    private static final int SEED = 7;
    private final Case source;
    private @Nullable CompletableFuture<Both> learned;

    Learned(Case source) {
        this.source = source;
    }

    private record Both(Reply model, Reply theses) {}

    Reply model() {
        return both().model();
    }

    Reply theses() {
        return both().theses();
    }

    private synchronized CompletableFuture<Both> begun() {
        if (learned == null || learned.isCompletedExceptionally()) {
            learned = CompletableFuture.supplyAsync(
                    this::learn,
                    task -> Thread.ofPlatform()
                            .name("linchpin-learning")
                            .daemon()
                            .start(task));
        }
        return learned;
    }

    private Both both() {
        try {
            return begun().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Refused(
                    Refused.BUSY, "The model is still being learned.", "", "Maybe ask again in a few seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Refused.BUSY, "The server is stopping.", "", "");
        } catch (ExecutionException e) {
            throw new IllegalStateException("The model could not be learned: " + e.getCause(), e);
        }
    }

    private Both learn() {
        var prepared = Prepared.of(source);
        var options = new Options(SEED, 2, source.profile().span().horizonMonths(), 1, List.of());
        var study = new Study(prepared, prepared.fit(), options, (stage, percent) -> {});
        var card = study.card();
        return new Both(
                Reply.json(Fields.of(
                        "span", card.span(),
                        "terms", card.terms(),
                        "reporting", card.reporting(),
                        "rates", card.rates(),
                        "record", card.record(),
                        "pooled", source.pooled().terms())),
                Reply.json(Fields.of("theses", study.theses())));
    }
}
