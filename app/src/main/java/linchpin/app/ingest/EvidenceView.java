package linchpin.app.ingest;

import java.util.List;
import java.util.Map;
import linchpin.data.register.Review;
import linchpin.data.tables.Words;
import linchpin.evidence.Claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of the documents of a register, for people, pages and programs.
 *
 * @param documents with their grades and what was dropped
 * @param events as proposed, with the last judgment of each
 * @param claims each thing that is said, once
 * @param findings what is wrong, missing or in dispute
 * @param questions what documents expect, to be answered by what happens
 * @param coverage mentions by actor, one number a document
 * @param reviews every judgment that was made, in turn
 */
public record EvidenceView(
        List<DocumentRow> documents,
        List<EventRow> events,
        List<ClaimRow> claims,
        List<FindingRow> findings,
        List<QuestionRow> questions,
        Map<String, List<Integer>> coverage,
        List<ReviewRow> reviews) {

    /**
     * A document.
     *
     * @param doc its number
     * @param published empty where unknown
     * @param basis what its day rests on
     * @param grade Admiralty grade
     * @param reasons for and against, each with {@code +} or {@code -}
     * @param dropped passages that were not read
     */
    public record DocumentRow(
            int doc,
            String id,
            String file,
            String title,
            String publisher,
            String published,
            String basis,
            String grade,
            List<String> reasons,
            List<QuoteRow> dropped,
            List<String> notes) {}

    /** Words of a document, verbatim at their offsets; {@code says} is the heading they stand under. */
    public record QuoteRow(int doc, int start, int end, String quote, String says) {}

    /**
     * A proposed event.
     *
     * @param date empty where unknown
     * @param size how much, with its unit; empty where the sentence does not say
     * @param precision day, month, year or unknown
     * @param basis explicit, relative, anaphoric, or the document's day
     * @param review accepted, corrected, rejected, or open
     * @param known id of the event of the case that tells the same; empty where there is none
     * @param keptOut why it cannot enter the history as it stands; empty where it can
     */
    public record EventRow(
            String id,
            int doc,
            int start,
            int end,
            String quote,
            String act,
            String mode,
            String size,
            List<String> source,
            List<String> target,
            String status,
            String date,
            String precision,
            String basis,
            double confidence,
            String grade,
            String review,
            String known,
            String keptOut) {}

    /**
     * A thing that is said.
     *
     * @param question what it answers
     * @param answer yes, no, or a figure
     * @param mentions how often it is said
     * @param sources independent publisher families that say it
     * @param certainty the firmest way in which it is put
     * @param origins whom the texts name for it
     */
    public record ClaimRow(
            List<String> subjects,
            String topic,
            String question,
            List<String> objects,
            String matter,
            String answer,
            @Nullable Quantity value,
            int mentions,
            int sources,
            String certainty,
            List<String> origins,
            String grade,
            List<QuoteRow> quotes) {}

    /**
     * A finding.
     *
     * @param doc number of the document of the first quote
     * @param quote the first quote
     * @param kind of rule
     * @param about in few words
     * @param reason why the rule fired
     * @param maybe what may be meant instead
     * @param quotes all of them, under their headings
     */
    public record FindingRow(
            int doc, String quote, String kind, String about, String reason, String maybe, List<QuoteRow> quotes) {}

    /**
     * A judgment.
     *
     * @param proposal id
     * @param verdict accept, correct or reject
     * @param correction what is put instead, by column
     * @param by who judged
     * @param at when, UTC
     */
    public record ReviewRow(
            String proposal, String verdict, Map<String, String> correction, String by, String at, String note) {

        /** A judgment as it is shown. */
        public static ReviewRow of(Review r) {
            return new ReviewRow(
                    r.proposal(), Words.of(r.verdict()), r.correction(), r.author(), r.at().toString(), r.note());
        }
    }

    /** An expected event as a question. */
    public record QuestionRow(String id, int doc, String question, String quote) {}

    /** Those findings that set texts against one another. */
    public List<FindingRow> conflicts() {
        return findings.stream()
                .filter(f -> f.kind().equals("contradiction") || f.kind().equals("drift"))
                .toList();
    }
}
