package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.evidence.Claim;
import linchpin.evidence.Gazetteer;
import linchpin.evidence.Gazetteer.Mention;
import linchpin.evidence.Paper;
import linchpin.evidence.Quote;
import linchpin.evidence.Sentence;

/**
 * A document, read.
 *
 * @param paper the document in its passages
 * @param sentences of all passages that were not dropped
 * @param mentions the names in each sentence; positions count from the start of the sentence
 * @param claims what it says
 * @param roles who is said to belong to which organisation
 */
public record Reading(
        Paper paper, List<Sentence> sentences, List<List<Mention>> mentions, List<Claim> claims, List<Role> roles) {

    /**
     * A person tied to an organisation by an office, post or membership.
     *
     * @param person id in the dictionary; empty where it does not know the name
     * @param name as written
     * @param actor code of the actor that the person stands for in the dictionary; empty where unknown
     * @param post the words that say so, such as {@code professor at}
     * @param organisation as written
     */
    public record Role(String person, String name, String actor, String post, String organisation, Quote quote) {}

    /** Reads a document. */
    public static Reading of(Paper paper, Gazetteer gazetteer) {
        List<Sentence> sentences = Sentences.of(paper);
        var on = paper.document().published();
        Gazetteer names = gazetteer.introducedBy(paper.document().text());
        List<List<Mention>> mentions = sentences.stream()
                .map(s -> List.copyOf(names.mentions(Plain.of(s), on)))
                .toList();
        var scene = new Scene(paper, sentences, mentions);
        var claims = new ArrayList<Claim>();
        claims.addAll(new TopicClaims(sentences, scene).all());
        claims.addAll(new Figures(sentences, scene).all());
        claims.addAll(new Deeds(sentences, scene).all());
        claims.addAll(new Things(sentences, scene).all());
        claims.sort(Comparator.comparingInt((Claim c) -> c.quote().start())
                .thenComparing(c -> c.slot().topic())
                .thenComparing(c -> c.slot().toString()));
        return new Reading(
                paper, sentences, mentions, List.copyOf(claims), new Roles(sentences, scene, gazetteer).all());
    }

    /** The sentence that holds a quote. */
    public Sentence sentence(Quote quote) {
        return sentences.stream()
                .filter(s -> s.span().start() <= quote.start()
                        && quote.end() <= s.span().end())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The quote (%s) stands in no sentence of the document (%s).\nMaybe it is from another one."
                                .formatted(quote.text(), paper.document().id())));
    }

    /** Everyone who is named, as often as they are. */
    public List<String> named() {
        return mentions.stream().flatMap(List::stream).map(Mention::actor).toList();
    }
}
