package linchpin.data.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import linchpin.data.coding.act.ActModel;
import linchpin.data.coding.act.ActModelFile;
import linchpin.data.coding.act.Embedding;
import linchpin.data.coding.act.Reader;
import linchpin.data.coding.act.Sample;
import linchpin.event.Act;
import linchpin.evidence.Document;

/** Holds the coder against sentences that others coded, always by a model that has not seen them or their like. */
public final class CodingBenchmark implements AutoCloseable {

    private static final int FOLDS = 5;

    /** A sentence as read, with what the model sees of it. */
    record Seen(GoldSentence gold, Reader.Read read, Sample sample, Set<String> words) {}

    private final Reader reader = new Reader();
    private final List<Seen> own;
    private final List<Seen> gsr;
    private final Path folder;
    private final Embedding embedding = new Embedding();
    private int leftOut;

    private CodingBenchmark(Path folder) {
        this.folder = folder;
        this.own = see(GoldFiles.own());
        this.gsr = see(GoldFiles.gsr(folder));
    }

    /** Reads the sentences of a folder and our own; some twenty seconds. */
    public static CodingBenchmark on(Path folder) {
        return new CodingBenchmark(folder);
    }

    @Override
    public void close() {
        embedding.close();
    }

    private List<Seen> see(List<GoldSentence> sentences) {
        return sentences.stream().map(this::see).toList();
    }

    private Seen see(GoldSentence gold) {
        List<Reader.Read> read = reader.read(Document.of("gold", null, gold.text()));
        Reader.Read main = read.stream()
                .max(Comparator.comparingInt((Reader.Read r) -> r.hasActor() ? 1 : 0)
                        .thenComparingInt(r -> r.tagged().size()))
                .orElseThrow();
        return new Seen(gold, main, Reader.sample(main, embedding), gold.words());
    }

    private static ActModel train(List<Seen> sentences) {
        return train(sentences, ActModel.Settings.CHOSEN);
    }

    private static ActModel train(List<Seen> sentences, ActModel.Settings settings) {
        return ActModel.train(
                sentences.stream().map(Seen::sample).toList(),
                sentences.stream().mapToInt(s -> s.gold().label()).toArray(),
                settings);
    }

    /** Those of the gold standard that resemble none of the tested sentences. */
    private List<Seen> allowed(List<Seen> train, List<Seen> tested) {
        var kept = new ArrayList<>(own);
        for (Seen s : train) {
            if (tested.stream().noneMatch(t -> GoldSentence.alike(s.words(), t.words()))) {
                kept.add(s);
            } else {
                leftOut++;
            }
        }
        return kept;
    }

    /** Trains on all that may ship and writes the weights. */
    public void train(OutputStream out) throws IOException {
        var all = new ArrayList<>(own);
        all.addAll(gsr);
        ActModelFile.write(
                train(all),
                "%d sentences of the project and %d of the PLOVER gold standard records (PLOVER project, CC BY-SA 4.0)"
                        .formatted(own.size(), gsr.size()),
                out);
    }

    /** Measures everything; a minute or two. */
    public CodingReport run() {
        var errors = new ArrayList<CodingReport.Miss>();
        var sure = new ArrayList<double[]>();
        CodingReport.Gold gold = gold(errors, sure);
        List<Seen> plv = see(GoldFiles.plv(folder));
        ActModel model = train(allowed(gsr, plv));
        CodingReport.Roots roots = roots(plv, model, errors, sure);
        List<Seen> none = see(GoldFiles.none(folder));
        ActModel unseen = train(allowed(gsr, none));
        long rejected = none.stream()
                .filter(s -> Decision.of(reader, s.read(), unseen.probabilities(s.sample())).stream()
                        .noneMatch(Decision.Made::stated))
                .count();
        long silent = none.stream().filter(s -> !s.read().hasActor()).count();
        CodingReport.Own ours = own(ActModel.Settings.CHOSEN);
        errors.sort(Comparator.comparingDouble(m -> -m.confidence()));
        return new CodingReport(
                gold,
                roots,
                new CodingReport.Rejected(none.size(), rejected / (double) none.size(), (int) silent),
                ours,
                Calibration.bins(sure),
                pace(),
                List.copyOf(errors.subList(0, Math.min(60, errors.size()))));
    }

    /** Our own sentences by cross-validation: what settings and thresholds are chosen on. */
    CodingReport.Own own(ActModel.Settings settings) {
        int right = 0;
        int events = 0;
        int covered = 0;
        int rejected = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            ActModel model = train(own.stream().filter(s -> fold(s) != f).toList(), settings);
            for (Seen s : own.stream().filter(s -> fold(s) == f).toList()) {
                double[] p = model.probabilities(s.sample());
                boolean stated = Decision.of(reader, s.read(), p).stream().anyMatch(Decision.Made::stated);
                if (s.gold().act() == null) {
                    rejected += stated ? 0 : 1;
                } else {
                    events++;
                    covered += stated ? 1 : 0;
                    right += ActModel.best(p) == s.gold().label() ? 1 : 0;
                }
            }
        }
        return new CodingReport.Own(
                own.size(),
                right / (double) events,
                covered / (double) events,
                rejected / (double) (own.size() - events),
                WhoAndWhom.measured(reader));
    }

    private static int fold(Seen s) {
        return Math.floorMod(s.gold().text().hashCode(), FOLDS);
    }

    private CodingReport.Gold gold(List<CodingReport.Miss> errors, List<double[]> sure) {
        int covered = 0;
        int right = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            List<Seen> test = gsr.stream().filter(s -> fold(s) == f).toList();
            List<Seen> rest = gsr.stream().filter(s -> fold(s) != f).toList();
            ActModel model = train(allowed(rest, test));
            for (Seen s : test) {
                List<Decision.Made> made = Decision.of(reader, s.read(), model.probabilities(s.sample()));
                if (made.isEmpty() || !made.getFirst().stated()) {
                    errors.add(GoldActors.miss("gsr", s.gold(), "nothing", 0));
                    continue;
                }
                covered++;
                Decision.Made first = made.getFirst();
                boolean act = first.candidate().root() == s.gold().act();
                sure.add(new double[] {first.confidence(), act ? 1 : 0});
                right += act ? 1 : 0;
                boolean actors = GoldActors.right(s.gold(), first);
                all += act && actors ? 1 : 0;
                if (!act || !actors) {
                    errors.add(GoldActors.miss("gsr", s.gold(), GoldActors.told(first), first.confidence()));
                }
            }
        }
        int n = gsr.size();
        return new CodingReport.Gold(
                n,
                covered / (double) n,
                right / (double) n,
                right / (double) covered,
                2.0 * right / (n + covered),
                2.0 * all / (n + covered),
                all / (double) Math.max(1, right));
    }

    private CodingReport.Roots roots(
            List<Seen> plv, ActModel model, List<CodingReport.Miss> errors, List<double[]> sure) {
        int root = 0;
        int quad = 0;
        int rules = 0;
        var byTrust = new ArrayList<double[]>();
        for (Seen s : plv) {
            double[] p = model.probabilities(s.sample());
            p[ActModel.NONE] = -1;
            merge(p);
            int best = ActModel.best(p);
            Act act = Act.values()[best];
            Act truth = s.gold().act();
            boolean sameQuad = truth != null && act.actClass() == truth.actClass();
            root += act == truth ? 1 : 0;
            quad += sameQuad ? 1 : 0;
            rules += s.read().candidates().stream()
                            .findFirst()
                            .filter(c -> merged(c.act()) == truth)
                            .isPresent()
                    ? 1
                    : 0;
            byTrust.add(new double[] {p[best], sameQuad ? 1 : 0});
            sure.add(new double[] {p[best], act == truth ? 1 : 0});
            if (act != truth) {
                errors.add(GoldActors.miss("plv", s.gold(), act.toString(), p[best]));
            }
        }
        byTrust.sort(Comparator.comparingDouble(a -> -a[0]));
        int most = (int) Math.round(0.7 * byTrust.size());
        double n = plv.size();
        return new CodingReport.Roots(
                plv.size(),
                root / n,
                quad / n,
                byTrust.subList(0, most).stream()
                        .mapToDouble(a -> a[1])
                        .average()
                        .orElse(0),
                rules / n);
    }

    /** The larger set has one root, of material cooperation, for what PLOVER tells apart as conceding and retreating. */
    private static void merge(double[] p) {
        p[Act.RETREAT.ordinal()] += p[Act.CONCEDE.ordinal()];
        p[Act.CONCEDE.ordinal()] = -1;
    }

    private static Act merged(Act act) {
        return act == Act.CONCEDE ? Act.RETREAT : act;
    }

    /** Codes the larger set anew, as documents of one sentence; the clock is the processor's, so that other work does not count. */
    private CodingReport.Pace pace() {
        ActModel model = train(own);
        List<GoldSentence> sentences = GoldFiles.plv(folder);
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int passed = 0;
        for (GoldSentence g : sentences) {
            for (Reader.Read read : reader.read(Document.of("pace", null, g.text()))) {
                if (read.hasActor()) {
                    passed++;
                    Decision.of(reader, read, model.probabilities(Reader.sample(read, embedding)));
                }
            }
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        return new CodingReport.Pace(
                sentences.size(),
                sentences.size() / seconds,
                passed / (double) sentences.size(),
                own.size() + gsr.size(),
                leftOut);
    }
}
