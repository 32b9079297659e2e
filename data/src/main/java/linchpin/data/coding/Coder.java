package linchpin.data.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import linchpin.data.coding.act.ActModel;
import linchpin.data.coding.act.ActModelFile;
import linchpin.data.coding.act.Candidate;
import linchpin.data.coding.act.Embedding;
import linchpin.data.coding.act.Reader;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.date.Found;
import linchpin.data.coding.date.Times;
import linchpin.event.Deed;
import linchpin.evidence.Coded;
import linchpin.evidence.Dated;
import linchpin.evidence.Document;
import linchpin.evidence.Mention;
import linchpin.evidence.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Documents to coded events. Starting one takes a second or two and some 150 MB, so that one is made for many documents;
 * one thread at a time.
 */
public final class Coder implements AutoCloseable {

    /** A text that does not read as a sentence earns less trust. */
    private static final double UNPARSED = 0.8;

    /** So does an actor whose state is not named but inferred: "parliament", "the police". Both factors are judgements. */
    private static final double INFERRED = 0.8;

    /** What happened so long before the report is history. */
    private static final int OLD_DAYS = 400;

    /** Characters of a text that are searched for its date. */
    private static final int LEAD = 20_000;

    private final Reader reader = new Reader();
    private final Embedding embedding = new Embedding();
    private final Contexts contexts = new Contexts();
    private final Magnitudes magnitudes = new Magnitudes();
    private final ActModel model;

    private Coder(ActModel model) {
        this.model = model;
    }

    /** The coder with the weights of this build. */
    public static Coder shipped() {
        return new Coder(ActModelFile.shipped());
    }

    /** The events of a text that was published on a day. */
    public List<Coded> code(String text, @Nullable LocalDate published) {
        return code(Document.of("text", published, text));
    }

    /** The events of a document in the order of its sentences; the likeliest act of a sentence first. */
    public List<Coded> code(Document document) {
        return code(document, read -> {});
    }

    /** The same; shows every sentence as it was read, coded or not. */
    public List<Coded> code(Document document, Consumer<Reader.Read> seen) {
        var coded = new ArrayList<Coded>();
        LocalDate known = document.published();
        LocalDate published = known == null ? newest(document.text()) : known;
        Dated anchor = null;
        int paragraph = -1;
        for (Reader.Read read : reader.read(document)) {
            seen.accept(read);
            if (read.tagged().sentence().paragraph() != paragraph) {
                paragraph = read.tagged().sentence().paragraph();
                anchor = null;
            }
            List<Found> times = Times.in(read.tagged().sentence().text(), published, anchor);
            if (read.hasActor() && !Boilerplate.is(read.tagged().sentence().text())) {
                double[] p = model.probabilities(Reader.sample(read, embedding));
                for (Decision.Made made : Decision.of(reader, read, p)) {
                    Coded event = event(read, made, times, published);
                    if (!event.sources().isEmpty() || !event.targets().isEmpty()) {
                        coded.add(event);
                    }
                }
            }
            anchor = times.isEmpty() ? anchor : times.getFirst().dated();
        }
        return coded;
    }

    /** Where the day of publication is unknown: the newest day that the text itself states; a day nobody takes for news where it states none. */
    private static LocalDate newest(String text) {
        return Times.in(text.substring(0, Math.min(text.length(), LEAD)), LocalDate.EPOCH, null).stream()
                .filter(f -> f.dated().ground() == Dated.Ground.EXPLICIT)
                .map(f -> f.dated().last())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private Coded event(Reader.Read read, Decision.Made made, List<Found> times, LocalDate published) {
        Candidate c = made.candidate();
        int at = read.tagged()
                        .at(Math.min(c.verb().head(), read.tagged().size() - 1))
                        .span()
                        .start()
                - read.tagged().sentence().span().start();
        Dated dated = Times.nearest(times, at)
                .map(Found::dated)
                .filter(d -> !(words(c) && d.first().isAfter(published)))
                .map(d -> c.standing() == Standing.FUTURE ? ahead(d, published) : d)
                .orElse(Dated.on(published, Dated.Ground.DOCUMENT));
        var kind = new Deed.Kind(
                c.act(), c.mode(), contexts.of(read.tagged().sentence().text()));
        double confidence = made.confidence() * (read.tagged().whole() ? 1 : UNPARSED) * (inferred(c) ? INFERRED : 1);
        return new Coded(
                read.tagged().sentence(),
                new Deed(kind, magnitudes.of(read.tagged().sentence().text(), c.act(), at)),
                mentions(c.sources()),
                mentions(c.targets()),
                dated,
                standing(c.standing(), dated, published),
                confidence);
    }

    private static boolean inferred(Candidate c) {
        return Stream.concat(c.sources().stream(), c.targets().stream()).anyMatch(p -> p.kind() == Party.Kind.AGENT);
    }

    /** "Will meet on Friday" means the next one, "met on Friday" the last. */
    private static Dated ahead(Dated d, LocalDate published) {
        boolean weekday = d.ground() == Dated.Ground.RELATIVE
                && d.first().equals(d.last())
                && d.last().isBefore(published)
                && d.last().isAfter(published.minusDays(7));
        return weekday ? Dated.on(d.first().plusDays(7), Dated.Ground.RELATIVE) : d;
    }

    /** A promise, a threat or a demand is made when it is reported; the day to come is that of what it speaks of. */
    private static boolean words(Candidate c) {
        boolean stated = c.standing() == Standing.ACTUAL || c.standing() == Standing.ONGOING;
        return stated && !c.act().actClass().material();
    }

    private static Standing standing(Standing said, Dated dated, LocalDate published) {
        boolean happened = said == Standing.ACTUAL || said == Standing.ONGOING;
        if (happened && dated.last().isBefore(published.minusDays(OLD_DAYS))) {
            return Standing.HISTORICAL;
        }
        return happened && dated.first().isAfter(published) && dated.ground() != Dated.Ground.ANAPHORIC
                ? Standing.FUTURE
                : said;
    }

    private static List<Mention> mentions(List<Party> parties) {
        return parties.stream()
                .filter(p -> !p.code().isEmpty())
                .map(Party::mention)
                .toList();
    }

    @Override
    public void close() {
        embedding.close();
    }
}
