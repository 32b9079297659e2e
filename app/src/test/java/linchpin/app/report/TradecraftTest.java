package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.app.report.Tradecraft.Mark;
import linchpin.app.study.Findings;
import linchpin.app.study.FirmFinding;
import linchpin.app.study.Grounds;
import linchpin.app.study.Outlook;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.app.study.PolicyFinding;
import linchpin.app.study.ThesisFinding;
import linchpin.world.Source;
import org.junit.jupiter.api.Test;

/** Each of the nine standards of ICD 203 holds for findings that are sound, and fails for some that are not. */
class TradecraftTest {

    private static final Findings SOUND = sound();

    /** The invented findings, with a ladder that descends and verdicts that follow. */
    private static Findings sound() {
        Findings f = Fixture.findings();
        Outlook o = f.outlook();
        var ladder = List.of(o.classes().get(3), o.classes().get(0), o.classes().get(4));
        var theses = f.theses().stream()
                .filter(t -> t.result() != null
                        && (t.verdict().startsWith("cannot")
                                || t.result().interval().excludesZero()))
                .toList();
        return new Findings(
                f.heading(),
                f.standing(),
                outlook(o, o.classes(), ladder),
                f.policies(),
                theses,
                f.firm(),
                f.grounds());
    }

    private static Outlook outlook(Outlook o, List<ClassOutlook> classes, List<ClassOutlook> ladder) {
        return new Outlook(classes, o.partition(), ladder, o.outcomes(), o.leanings(), o.fans(), o.simulation());
    }

    private static Findings with(Outlook outlook) {
        return new Findings(
                SOUND.heading(),
                SOUND.standing(),
                outlook,
                SOUND.policies(),
                SOUND.theses(),
                SOUND.firm(),
                SOUND.grounds());
    }

    private static Findings with(List<PolicyFinding> policies) {
        return new Findings(
                SOUND.heading(),
                SOUND.standing(),
                SOUND.outlook(),
                policies,
                SOUND.theses(),
                SOUND.firm(),
                SOUND.grounds());
    }

    private static Findings with(Grounds grounds) {
        return new Findings(
                SOUND.heading(),
                SOUND.standing(),
                SOUND.outlook(),
                SOUND.policies(),
                SOUND.theses(),
                SOUND.firm(),
                grounds);
    }

    private static Grounds grounds(List<Grounds.HeldOut> record, List<Source> sources, Map<String, String> inputs) {
        Grounds g = SOUND.grounds();
        return new Grounds(g.terms(), record, g.parameters(), sources, g.unknown(), inputs);
    }

    private static Mark mark(int standard, Findings findings) {
        return Tradecraft.of(Reported.of(findings), Fixture.TODAY).get(standard - 1);
    }

    private static ClassOutlook renamed(ClassOutlook c, String says, String words) {
        var t = c.title();
        var h = c.headline();
        return new ClassOutlook(
                new Outlook.Title(t.id(), t.title(), says, t.documents()),
                c.rule(),
                c.model(),
                c.frequencies(),
                new Outlook.Headline(h.value(), h.total(), words, h.weight()),
                c.byMonth(),
                c.drivers());
    }

    private static Findings first(ClassOutlook changed) {
        var classes = new ArrayList<>(SOUND.outlook().classes());
        classes.set(0, changed);
        return with(outlook(SOUND.outlook(), classes, SOUND.outlook().ladder()));
    }

    @Test
    void soundFindingsHoldAllWithAnEarlierRunBesideThem() {
        var marks = Tradecraft.of(new Reported(SOUND, List.of(), SOUND, null), Fixture.TODAY);
        assertThat(marks)
                .hasSize(9)
                .allSatisfy(m -> assertThat(m.met()).as(m.reason()).isTrue());
        assertThat(Brief.html(SOUND, Fixture.TODAY)).contains("8 of 9 hold");
    }

    @Test
    void aSourceWithoutPublisherFailsTheFirst() {
        var sources = SOUND.grounds().sources().stream()
                .map(s -> new Source(s.id(), s.title(), "", s.family(), s.url(), s.licence(), s.grade()))
                .toList();
        assertThat(mark(1, with(grounds(SOUND.grounds().record(), sources, Map.of()))))
                .satisfies(m -> assertThat(m.met()).isFalse())
                .satisfies(m -> assertThat(m.reason()).contains("Without title or publisher"));
    }

    @Test
    void aWordThatDoesNotFitOrASentenceThatMixesFailsTheSecond() {
        ClassOutlook c = SOUND.outlook().classes().getFirst();
        assertThat(mark(2, first(renamed(c, c.title().says(), "almost certain")))
                        .reason())
                .contains("is called almost certain");
        assertThat(mark(
                                2,
                                first(renamed(
                                        c,
                                        "We say with high confidence that it is likely.",
                                        c.headline().words())))
                        .reason())
                .contains("entence mixes chance with sureness");
        assertThat(mark(
                                2,
                                first(renamed(
                                        c,
                                        "It will probably come.",
                                        c.headline().words())))
                        .met())
                .isFalse();
    }

    @Test
    void aSizeOfUnknownKindFailsTheThird() {
        PolicyFinding p = SOUND.policies().getFirst();
        var silent = new PolicyFinding(
                p.id(), p.title(), p.says(), List.of("Lever, size 0.3"), List.of(), p.effects(), p.ladder());
        assertThat(mark(3, with(List.of(silent))).reason()).contains("whether their sizes are assumed");
    }

    @Test
    void noRoomForNoneOfTheOutcomesOrNoPolicyFailsTheFourth() {
        Outlook o = SOUND.outlook();
        var closed = new Outlook(
                o.classes(),
                o.partition().subList(0, 2),
                o.ladder(),
                o.outcomes(),
                o.leanings(),
                o.fans(),
                o.simulation());
        assertThat(mark(4, with(closed)).reason()).contains("leave no room");
        assertThat(mark(4, with(List.<PolicyFinding>of())).reason()).contains("No policy");
    }

    @Test
    void anOutlookThatIsOverOrCostsNobodyAnythingFailsTheFifth() {
        var late = Tradecraft.of(Reported.of(SOUND), "2031-01-01").get(4);
        assertThat(late.reason()).contains("whole outlook lies in the past");
        var firm = SOUND.firm();
        var mute = new Findings(
                SOUND.heading(),
                SOUND.standing(),
                SOUND.outlook(),
                SOUND.policies(),
                SOUND.theses(),
                new FirmFinding(firm.note(), firm.model(), firm.items(), firm.total(), List.of(), List.of(), 0),
                SOUND.grounds());
        assertThat(mark(5, mute).reason()).contains("what each outcome would cost");
    }

    @Test
    void aRungAboveItsLowerOneOrAVerdictWithoutItsIntervalFailsTheSixth() {
        Outlook o = SOUND.outlook();
        assertThat(mark(6, with(outlook(o, o.classes(), o.ladder().reversed()))).reason())
                .contains("likelier than the one below it");
        ThesisFinding t = SOUND.theses().getFirst();
        var bold = new Findings(
                SOUND.heading(),
                SOUND.standing(),
                o,
                SOUND.policies(),
                List.of(new ThesisFinding(t.id(), t.claim(), t.documents(), t.test(), null, "borne out", t.why())),
                SOUND.firm(),
                SOUND.grounds());
        assertThat(mark(6, bold).reason()).contains("is not that of its interval");
    }

    @Test
    void aChangeWithoutACauseFailsTheSeventh() {
        assertThat(mark(7, SOUND).reason()).contains("No earlier run");
        ClassOutlook c = SOUND.outlook().classes().getFirst();
        var h = c.headline();
        var moved = first(new ClassOutlook(
                c.title(),
                c.rule(),
                c.model(),
                c.frequencies(),
                new Outlook.Headline(h.value() + 0.1, h.total(), h.words(), h.weight()),
                c.byMonth(),
                c.drivers()));
        assertThat(Tradecraft.of(new Reported(SOUND, List.of(), moved, null), Fixture.TODAY)
                        .get(6)
                        .reason())
                .contains("although both runs were given the same");
        var other = with(grounds(SOUND.grounds().record(), SOUND.grounds().sources(), Map.of("events.csv", "1")));
        var explained = new Reported(other, List.of(), moved, null);
        assertThat(Tradecraft.of(explained, Fixture.TODAY).get(6).met()).isTrue();
        assertThat(Brief.html(explained, Fixture.TODAY)).contains("inputs changed: events.csv");
    }

    @Test
    void aModelThatWasNeverScoredFailsTheEighth() {
        assertThat(mark(8, with(grounds(List.of(), SOUND.grounds().sources(), Map.of())))
                        .reason())
                .contains("not been scored");
    }

    @Test
    void aDrawingThatDoesNotSayWhatItShowsFailsTheNinth() {
        var page = new Markup("<svg class=\"row\" role=\"img\"><title></title></svg>");
        assertThat(WordStandards.visuals(page).met()).isFalse();
        assertThat(WordStandards.visuals(Markup.NONE).reason()).contains("Nothing is drawn");
    }

    @Test
    void anEarlierRunOfAnotherCaseIsRefused() {
        var h = SOUND.heading();
        var other = new Findings(
                new Findings.Heading(
                        "elsewhere", h.title(), h.question(), LocalDate.EPOCH, 18, h.horizonEnds(), h.run()),
                SOUND.standing(),
                SOUND.outlook(),
                SOUND.policies(),
                SOUND.theses(),
                SOUND.firm(),
                SOUND.grounds());
        assertThatThrownBy(() -> new Reported(SOUND, List.of(), other, null)).hasMessageContaining("elsewhere");
    }

    @Test
    void markdownSaysTheSameSentencesAndNoNameBecomesATag() {
        String md = BriefText.markdown(Reported.of(SOUND), Fixture.TODAY);
        assertThat(BottomLine.sentences(SOUND)).allSatisfy(s -> assertThat(md).contains(Markdown.plain(s)));
        assertThat(BriefText.markdown(Reported.of(Hostile.everywhere(SOUND, "<script>|alert(`1`)")), Fixture.TODAY))
                .doesNotContain("<script")
                .contains("&lt;script>\\|");
    }
}
