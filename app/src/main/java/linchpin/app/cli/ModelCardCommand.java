package linchpin.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import linchpin.app.study.Grounds;
import linchpin.app.study.ModelCard;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.pooled.PooledModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says of every term what it claims, how sure it is, and what speaks against it. */
@Command(
        name = "card",
        description = "Prints every term in plain words: estimate, interval, data, placebos, rival forms, limits.",
        footer = {
            "",
            "Examples:",
            "  linchpin model card                pooled terms, then those fitted on the case",
            "  linchpin model card --pooled-only  without fitting the case"
        })
final class ModelCardCommand implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Option(names = "--pooled-only", description = "Leave out what is fitted on the case itself.")
    private boolean pooledOnly;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * What is printed as JSON.
     *
     * @param fitted on the case; null where it was not asked for
     */
    private record Card(PooledModel pooled, @Nullable Fitted fitted) {}

    private record Fitted(String from, String to, int events, List<Grounds.Term> terms) {}

    @Override
    public Integer call() {
        Prepared prepared = choice.prepare();
        PooledModel pooled = prepared.source().pooled();
        var text = new ModelCardText();
        text.pooled(pooled);
        Fitted fitted = null;
        if (!pooledOnly) {
            var study = new Study(
                    prepared, prepared.fit(), new Playing().options(prepared, List.of()), (stage, percent) -> {});
            ModelCard card = study.card();
            fitted = new Fitted(
                    card.span().from().toString(),
                    card.span().to().toString(),
                    prepared.source().history().events().size(),
                    card.terms());
            text.fitted(fitted.from(), fitted.to(), fitted.events(), fitted.terms());
        }
        Text.print(json, new Card(pooled, fitted), text.toString());
        return 0;
    }
}
