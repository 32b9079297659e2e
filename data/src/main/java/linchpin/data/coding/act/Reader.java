package linchpin.data.coding.act;

import java.util.ArrayList;
import java.util.List;
import linchpin.data.coding.actor.ActorDictionary;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.actor.PartyFinder;
import linchpin.data.coding.text.Chunks;
import linchpin.data.coding.text.SentenceReader;
import linchpin.data.coding.text.Tagged;
import linchpin.event.Act;
import linchpin.evidence.Document;
import linchpin.evidence.Sentence;

/** Reads documents sentence by sentence: tokens, actors and what the rules find. One thread at a time. */
public final class Reader {

    /**
     * A sentence as read.
     *
     * @param parties its actors in the order of the text
     * @param candidates the acts that the rules find
     */
    public record Read(Tagged tagged, Chunks chunks, List<Party> parties, List<Candidate> candidates) {

        /** Whether an actor with a known code is named: without one nothing is coded. */
        public boolean hasActor() {
            return parties.stream().anyMatch(p -> !p.code().isEmpty());
        }
    }

    private final SentenceReader sentences = new SentenceReader();
    private final ActorDictionary dictionary = ActorDictionary.shipped();
    private final ActRules rules = new ActRules();

    public List<Read> read(Document document) {
        var finder = new PartyFinder(dictionary, document);
        var read = new ArrayList<Read>();
        for (Sentence s : sentences.sentences(document)) {
            Tagged tagged = sentences.tag(s);
            Chunks chunks = Chunks.of(tagged);
            List<Party> parties = finder.in(tagged, chunks);
            read.add(new Read(tagged, chunks, parties, rules.of(tagged, chunks, parties)));
        }
        return read;
    }

    /** What the model alone holds to be an act: with who and whom of the rules' first find, else around the main verb. */
    public Candidate candidate(Read read, Act act) {
        return read.candidates().stream()
                .filter(c -> c.act() == act)
                .findFirst()
                .or(() ->
                        read.candidates().stream().filter(c -> c.root() == act).findFirst())
                .or(() -> read.candidates().stream()
                        .filter(c -> !c.sources().isEmpty())
                        .findFirst()
                        .map(c -> c.as(act)))
                .orElseGet(() -> rules.plain(read.tagged(), read.chunks(), read.parties(), act));
    }

    /** What the linear model sees of a sentence. */
    public static Sample sample(Read read, Embedding embedding) {
        var words = new ArrayList<>(Masked.words(read.tagged(), read.parties()));
        List<Candidate> found = read.candidates();
        for (int k = 0; k < found.size(); k++) {
            Candidate c = found.get(k);
            String told = switch (c.standing()) {
                case ACTUAL, ONGOING -> c.act().name();
                case FUTURE -> c.root() + " ahead";
                case HISTORICAL, HYPOTHETICAL, NEGATED, NORMATIVE -> c.act() + " unstated";
            };
            words.add(Sample.RULE + (k == 0 ? "first " : "later ") + told);
        }
        if (found.isEmpty()) {
            words.add(Sample.RULE + "nothing");
        }
        return new Sample(embedding.of(read.tagged().sentence().text()), List.copyOf(words));
    }
}
