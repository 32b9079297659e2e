package linchpin.app.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import linchpin.app.ingest.EvidenceView.ClaimRow;
import linchpin.app.ingest.EvidenceView.DocumentRow;
import linchpin.app.ingest.EvidenceView.EventRow;
import linchpin.app.ingest.EvidenceView.FindingRow;
import linchpin.app.ingest.EvidenceView.QuestionRow;
import linchpin.app.ingest.EvidenceView.QuoteRow;
import linchpin.app.ingest.EvidenceView.ReviewRow;
import linchpin.data.casefile.Case;
import linchpin.data.coding.actor.ActorDictionary;
import linchpin.data.coding.actor.DictionaryGazetteer;
import linchpin.data.register.Proposal;
import linchpin.data.register.Register;
import linchpin.data.register.Review;
import linchpin.data.tables.Words;
import linchpin.event.Event;
import linchpin.event.Evidence.Grade;
import linchpin.evidence.Claim;
import linchpin.evidence.Finding;
import linchpin.evidence.Gazetteer;
import linchpin.evidence.Paper;
import linchpin.evidence.Passage;
import linchpin.evidence.Quote;
import linchpin.evidence.Standing;
import linchpin.evidence.check.Checked;
import linchpin.evidence.check.Corpus;
import linchpin.evidence.check.Grading.Graded;
import linchpin.evidence.check.Told;
import linchpin.evidence.extract.Reading;
import org.jspecify.annotations.Nullable;

/** Reads the documents of a register anew and holds them against one another and the case. */
public final class EvidenceStudy {

    private final Register register;
    private final Case source;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    public EvidenceStudy(Register register, Case source) {
        this.register = register;
        this.source = source;
    }

    public EvidenceView find() {
        var filed = register.documents();
        filed.forEach(d -> numbers.put(d.id(), d.number()));
        Gazetteer gazetteer = new DictionaryGazetteer(ActorDictionary.shipped(), names());
        var readings =
                filed.stream().map(d -> Reading.of(d.file().paper(), gazetteer)).toList();
        Checked checked = Checked.of(new Corpus(readings, source.history(), gazetteer));
        var documents = new ArrayList<DocumentRow>();
        for (int i = 0; i < filed.size(); i++) {
            documents.add(document(filed.get(i), checked.grades().get(i)));
        }
        var grades = new TreeMap<String, Grade>();
        checked.grades().forEach(g -> grades.put(g.document(), g.grade()));
        return new EvidenceView(
                documents,
                events(filed, grades, checked.findings()),
                checked.told().stream().map(this::claim).toList(),
                checked.findings().stream().map(this::finding).toList(),
                questions(),
                checked.coverage().counts(),
                register.reviews().stream().map(ReviewRow::of).toList());
    }

    /** The grade of each proposal, by its id. */
    public Map<String, Grade> grades() {
        var grades = new TreeMap<String, Grade>();
        find().events()
                .forEach(e -> grades.put(
                        e.id(), new Grade(e.grade().charAt(0), e.grade().charAt(1) - '0')));
        return grades;
    }

    UnaryOperator<String> names() {
        var names = new TreeMap<String, String>();
        source.roster().actors().forEach(a -> names.put(a.code(), a.name()));
        return code -> names.getOrDefault(code, code);
    }

    private DocumentRow document(Register.Filed d, Graded grade) {
        var paper = d.file().paper();
        var of = paper.document();
        return new DocumentRow(
                d.number(),
                d.id(),
                d.file().file(),
                of.title(),
                of.publisher(),
                of.published() == null ? "" : of.published().toString(),
                Words.of(paper.basis()),
                grade.grade().toString(),
                grade.reasons(),
                paper.passages().stream()
                        .filter(p -> p.kind() == Passage.Kind.DROPPED)
                        .map(p -> quote(paper.quote(p.start(), p.end()), p.why()))
                        .toList(),
                d.file().notes());
    }

    private QuoteRow quote(Quote q, String says) {
        return new QuoteRow(numbers.getOrDefault(q.document(), 0), q.start(), q.end(), q.text(), says);
    }

    private List<EventRow> events(List<Register.Filed> filed, Map<String, Grade> grades, List<Finding> findings) {
        var verdicts = register.verdicts();
        var acceptance = new Acceptance(source, register);
        var basis = new TreeMap<String, Paper.Basis>();
        filed.forEach(d -> basis.put(d.id(), d.file().paper().basis()));
        return register.proposals().stream()
                .map(p -> event(
                        p,
                        p.isDated(basis.getOrDefault(p.quote().document(), Paper.Basis.UNKNOWN)),
                        grade(p, grades, findings),
                        verdicts.get(p.id()),
                        acceptance.reason(p, verdicts.get(p.id()))))
                .toList();
    }

    /** What documents expect, as questions that a history can answer. */
    private List<QuestionRow> questions() {
        var verdicts = register.verdicts();
        return register.proposals().stream()
                .filter(p ->
                        p.standing() == Standing.FUTURE && !p.told().sources().isEmpty())
                .filter(p -> {
                    Review r = verdicts.get(p.id());
                    return r == null || r.verdict() != Review.Verdict.REJECT;
                })
                .map(p -> new QuestionRow(
                        p.id(),
                        numbers.getOrDefault(p.quote().document(), 0),
                        "Will there be an event %s of %s towards %s?"
                                .formatted(
                                        p.told().kind().act(),
                                        String.join(", ", p.told().sources()),
                                        p.told().targets().isEmpty()
                                                ? "anybody"
                                                : String.join(", ", p.told().targets())),
                        p.quote().text()))
                .toList();
    }

    /** The letter of its document; the digit by what speaks against the words it rests on. */
    static Grade grade(Proposal p, Map<String, Grade> grades, List<Finding> findings) {
        Grade document = grades.getOrDefault(p.quote().document(), Grade.UNJUDGED);
        int information = 3;
        for (Finding f : findings) {
            boolean hit = f.quotes().contains(p.quote());
            information = hit
                    ? switch (f.kind()) {
                        case IMPLAUSIBLE_ROLE, AGENT_SWAPPED -> 5;
                        case UNNAMED_SOURCE, CONTRADICTION, PLACE_DISPUTED, BROKEN_SENTENCE -> Math.max(information, 4);
                        default -> information;
                    }
                    : information;
        }
        return new Grade(document.source(), p.folds() ? information : 6);
    }

    private EventRow event(Proposal p, boolean dated, Grade grade, @Nullable Review review, String keptOut) {
        var when = p.dated().when();
        var everyone = new ArrayList<>(p.told().sources());
        everyone.addAll(p.told().targets());
        String known = dated && p.folds()
                ? Twin.in(source.history().events(), Acceptance.act(source, p, review), everyone, when)
                        .map(Event::id)
                        .orElse("")
                : "";
        Grade judged = known.isEmpty() || grade.information() > 4 ? grade : new Grade(grade.source(), 2);
        return new EventRow(
                p.id(),
                numbers.getOrDefault(p.quote().document(), 0),
                p.quote().start(),
                p.quote().end(),
                p.quote().text(),
                p.told().kind().act().name(),
                p.told().kind().mode(),
                size(p),
                p.told().sources(),
                p.told().targets(),
                Words.of(p.standing()),
                dated ? when.date().toString() : "",
                dated ? Words.of(when.precision()) : "unknown",
                Words.of(p.dated().ground()),
                p.confidence(),
                judged.toString(),
                review == null
                        ? "open"
                        : switch (review.verdict()) {
                            case ACCEPT -> "accepted";
                            case CORRECT -> "corrected";
                            case REJECT -> "rejected";
                        },
                known,
                keptOut);
    }

    private static String size(Proposal p) {
        var size = p.told().size();
        if (size == null) {
            return "";
        }
        String low = String.format(java.util.Locale.ROOT, "%,.0f", size.low());
        String high = String.format(java.util.Locale.ROOT, "%,.0f", size.high());
        return "%s %s".formatted(low.equals(high) ? low : low + " to " + high, size.unit());
    }

    private ClaimRow claim(Told t) {
        Claim firmest = t.claims().stream()
                .min(java.util.Comparator.comparing(Claim::certainty))
                .orElseThrow();
        return new ClaimRow(
                t.slot().subjects(),
                Words.of(t.slot().topic()),
                t.slot().topic().question(),
                t.slot().objects(),
                t.slot().matter(),
                t.pole() == Claim.Pole.NONE ? "" : Words.of(t.pole()),
                firmest.value(),
                t.mentions(),
                t.sources(),
                Words.of(firmest.certainty()),
                t.claims().stream()
                        .flatMap(c -> c.by().origins().stream())
                        .distinct()
                        .toList(),
                t.grade().toString(),
                t.claims().stream()
                        .map(c -> quote(c.quote(), Words.of(c.certainty())))
                        .distinct()
                        .toList());
    }

    private FindingRow finding(Finding f) {
        var quotes = new ArrayList<QuoteRow>();
        f.sides().forEach(s -> s.quotes().forEach(q -> quotes.add(quote(q, s.says()))));
        return new FindingRow(
                quotes.isEmpty() ? 0 : quotes.getFirst().doc(),
                quotes.isEmpty() ? "" : quotes.getFirst().quote(),
                Words.of(f.kind()),
                f.about(),
                f.reason(),
                f.maybe(),
                quotes);
    }
}
