package linchpin.data.casefile;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import linchpin.behavior.Coefficients;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.data.tables.TextFile;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Measure.Subject;
import linchpin.event.Roster;
import linchpin.event.Treaty;
import linchpin.forecast.Thesis;
import linchpin.pattern.Counter;
import linchpin.pattern.Response;
import linchpin.pooled.PooledModel;
import linchpin.scenario.Forum;
import linchpin.scenario.Policy;
import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;
import linchpin.supply.Flow;
import linchpin.supply.Supplies;
import linchpin.world.Parameters;
import linchpin.world.Profile;
import linchpin.world.Profile.Span;
import linchpin.world.Rails;
import linchpin.world.Source;

/**
 * Reads a case folder: the files as written, every name bound, every problem listed.
 *
 * <p>Never throws for what stands in the files; what is wrong there is in {@link Reading#problems}.
 */
public final class CaseReader {

    /** The user's own events, read after {@code events.csv}. */
    public static final String ADDED = "added-events.csv";

    private final CaseFiles files;
    private final LocalDate today;
    private final Problems problems;
    private final List<Mix> mixes;

    private CaseReader(CaseFiles files, LocalDate today, Problems problems, List<Mix> mixes) {
        this.mixes = mixes;
        this.files = files;
        this.today = today;
        this.problems = problems;
    }

    public static Reading read(Path folder) {
        return read(folder, LocalDate.now(ZoneOffset.UTC));
    }

    /** @param mixes files of more policies, in the form of {@code policies.yaml} */
    public static Reading read(Path folder, List<Path> mixes) {
        List<Mix> files = mixes.stream()
                .map(path -> (Mix) problems -> TextFile.read(path, problems))
                .toList();
        return open(folder, LocalDate.now(ZoneOffset.UTC), files).reading();
    }

    /** @param mix more policies, in the form of {@code policies.yaml}; JSON is of that form too */
    public static Reading read(Path folder, TextFile mix) {
        return open(folder, LocalDate.now(ZoneOffset.UTC), List.of(problems -> Optional.of(mix)))
                .reading();
    }

    /** More policies, wherever they stand. */
    @FunctionalInterface
    private interface Mix {
        Optional<TextFile> text(Problems problems);
    }

    /** @param today a later day is in the future, where nothing can have happened */
    public static Reading read(Path folder, LocalDate today) {
        return open(folder, today).reading();
    }

    /** A case with what is needed to read more of its rows. */
    record Opened(Reading reading, Glossary glossary, List<Written<Event>> events) {}

    /** The events, figures and treaties of a case, as written. */
    record Rows(
            List<Written<Event>> events,
            List<Written<Measure>> figures,
            List<Written<Treaty>> treaties,
            Case.Annotations annotations) {}

    /** What the YAML files say about the future. */
    private record Plans(
            Case.Play play,
            QuestionsYaml.Read questions,
            List<Thesis> theses,
            Case.Indices indices,
            List<Case.Saved> saved) {}

    /** Who there is, and what they live on. */
    private record Means(Roster roster, Optional<Case.Trade> trade, Case.Business business) {}

    static Opened open(Path folder, LocalDate today) {
        return open(folder, today, List.of());
    }

    private static Opened open(Path folder, LocalDate today, List<Mix> mixes) {
        var problems = new Problems();
        if (!Files.isDirectory(folder)) {
            problems.error(folder.toString(), 0, "There is no such case folder.", "Maybe the path is mistyped.");
        }
        var files = new CaseFiles(folder, problems);
        return new CaseReader(files, today, problems, mixes).open(folder);
    }

    private Opened open(Path folder) {
        var reader = new GlossaryReader(files, problems);
        var sources = reader.sources();
        var actors = reader.actors(sources.names());
        var profile = files.yaml(ProfileYaml.FILE).map(y -> ProfileYaml.read(y, actors.names(), today));
        var glossary = GlossaryReader.join(actors, sources, profile.map(ProfileYaml.Read::profile));
        var rows = rows(glossary);
        var figures = rows.figures().stream().map(m -> m.what().about()).collect(toSet());
        profile.flatMap(ProfileYaml.Read::dependence).ifPresent(y -> CaseChecks.dependence(y, figures));
        var plans = plans(glossary, figures);
        var trade = new TradeReader(files, problems)
                .read(folder, glossary, plans.play().parameters());
        if (!files.has("INCLUSION.md")) {
            problems.warn(
                    "INCLUSION.md", 0, "The case has no inclusion rules.", "Maybe write down what is in and why.");
        } else {
            files.text("INCLUSION.md");
        }
        var checks = new CaseChecks(glossary, problems);
        checks.events(rows.events());
        checks.recalled(rows);
        var roster = new Roster(List.copyOf(glossary.actors().byCode().values()));
        var business = profile.map(p -> new BusinessReader(files, problems)
                .read(p.firms(), roster, glossary.actors().names(), plans.play().parameters(), trade.isPresent()));
        Optional<Case> usable = profile.filter(p -> problems.errors() == 0)
                .map(p -> assemble(p, glossary, rows, plans, new Means(roster, trade, business.orElseThrow())));
        return new Opened(new Reading(folder, usable, problems.sorted()), glossary, rows.events());
    }

    private Rows rows(Glossary glossary) {
        var reader = new EventRows(glossary, today, problems);
        var events = new ArrayList<Written<Event>>();
        files.table("events.csv", EventRows.COLUMNS).ifPresent(t -> events.addAll(reader.read(t, false)));
        if (files.has(ADDED)) {
            files.table(ADDED, EventRows.COLUMNS).ifPresent(t -> events.addAll(reader.read(t, true)));
        }
        var figureRows = new FigureRows(glossary, today, problems);
        var figures = new ArrayList<Written<Measure>>();
        files.table("ties.csv", FigureRows.TIES).ifPresent(t -> figures.addAll(figureRows.ties(t)));
        files.table("stocks.csv", FigureRows.STOCKS).ifPresent(t -> figures.addAll(figureRows.stocks(t)));
        files.table("attributes.csv", FigureRows.ATTRIBUTES).ifPresent(t -> figures.addAll(figureRows.attributes(t)));
        var treaties = files.table("treaties.csv", TreatyRows.COLUMNS)
                .map(t -> TreatyRows.read(t, glossary, today, problems))
                .orElse(List.of());
        return new Rows(events, figures, treaties, new AnnotationRows(files, glossary, problems).read(events));
    }

    private Plans plans(Glossary glossary, Set<Subject> figures) {
        var table = files.table(ParameterRows.FILE, ParameterRows.COLUMNS);
        var parameters =
                table.map(t -> ParameterRows.read(t, glossary, problems)).orElse(List.of());
        var ids = table.map(t -> Names.of(
                        t.file(), t.rows().stream().map(r -> r.text("id")).toList()))
                .orElse(Names.unreadable(ParameterRows.FILE));
        new CaseChecks(glossary, problems).parameters(ids);
        var scenarios = files.yaml(ScenariosYaml.FILE).map(y -> ScenariosYaml.read(y, glossary));
        var counters = names(scenarios, "counters", s -> s.counters().stream().map(Counter::id));
        var classes = names(scenarios, "classes", s -> s.classes().stream().map(ScenarioClass::id));
        var levers = LeversYaml.of(files.has(LeversYaml.FILE) ? files.yaml(LeversYaml.FILE) : Optional.empty());
        List<Forum> forums = files.has(ForumsYaml.FILE)
                ? files.yaml(ForumsYaml.FILE)
                        .map(y -> new ForumsYaml(glossary, ids).read(y))
                        .orElse(List.of())
                : List.of();
        var supplies = files.has(SuppliesYaml.FILE)
                ? files.yaml(SuppliesYaml.FILE)
                        .map(y -> new SuppliesYaml(glossary, ids, parameters, figures).read(y))
                        .orElse(Supplies.NONE)
                : Supplies.NONE;
        var flows = Names.of(
                "the flows of " + SuppliesYaml.FILE,
                supplies.flows().stream().map(Flow::id).toList());
        var steps = new PoliciesYaml(glossary, ids, figures, counters, classes, levers, forums, flows);
        var policies = new ArrayList<Policy>();
        files.yaml(PoliciesYaml.FILE).ifPresent(y -> policies.addAll(steps.read(y)));
        for (Mix mix : mixes) {
            mix.text(problems)
                    .flatMap(file -> Yaml.parse(file, problems))
                    .ifPresent(y -> policies.addAll(steps.read(y)));
        }
        var all = scenarios.map(Scenarios::counters).orElse(List.of());
        var responses = files.has(MechanismsYaml.FILE)
                ? files.yaml(MechanismsYaml.FILE).map(y -> new MechanismsYaml(glossary, ids, all, supplies).read(y))
                : Optional.<List<Response>>empty();
        var questions = files.yaml(QuestionsYaml.FILE)
                .map(y -> new QuestionsYaml(counters, glossary.vocabulary().families()).read(y));
        var terms = Names.of(
                "the terms that can be left out",
                Coefficients.terms(
                        responses.orElse(List.of()).stream().map(Response::id).toList()));
        var theses = files.yaml(ThesesYaml.FILE)
                .map(y -> new ThesesYaml(glossary.actors().names(), ids, counters, figures, terms).read(y));
        return new Plans(
                new Case.Play(
                        new Parameters(parameters),
                        scenarios.orElse(new Scenarios(1, List.of(), List.of(), List.of())),
                        policies,
                        levers.read(steps),
                        responses.orElse(List.of()),
                        new Case.Rules(forums, rails(glossary, figures)),
                        supplies),
                questions.orElse(new QuestionsYaml.Read(List.of(), List.of())),
                theses.orElse(List.of()),
                files.has(IndicesYaml.FILE)
                        ? files.yaml(IndicesYaml.FILE)
                                .map(y -> new IndicesYaml(glossary, all, figures).read(y))
                                .orElse(Case.Indices.NONE)
                        : Case.Indices.NONE,
                files.has(SavedYaml.FILE)
                        ? files.yaml(SavedYaml.FILE).map(SavedYaml::read).orElse(List.of())
                        : List.of());
    }

    private List<Rails.Payer> rails(Glossary glossary, Set<Subject> figures) {
        return files.has(RailsYaml.FILE)
                ? files.yaml(RailsYaml.FILE)
                        .map(y -> new RailsYaml(glossary, figures).read(y))
                        .orElse(List.of())
                : List.of();
    }

    private static Names names(Optional<Scenarios> scenarios, String what, Function<Scenarios, Stream<String>> ids) {
        return scenarios
                .map(s -> Names.of(
                        "the %s of scenarios.yaml".formatted(what), ids.apply(s).toList()))
                .orElse(Names.unreadable(ScenariosYaml.FILE));
    }

    private Case assemble(ProfileYaml.Read profile, Glossary glossary, Rows rows, Plans plans, Means means) {
        var events = Written.plain(rows.events());
        var history = History.of(
                events.stream().filter(e -> e.status().folds()).toList(),
                Written.plain(rows.figures()),
                Written.plain(rows.treaties()));
        var claims = events.stream().filter(e -> !e.status().folds()).toList();
        var sources = new TreeMap<String, Source>();
        glossary.sources().all().forEach(s -> sources.put(s.id(), s));
        return new Case(
                extended(profile.profile(), history.lastDay()),
                means.roster(),
                new Case.Facts(history, claims, sources, rows.annotations(), means.trade()),
                plans.play(),
                new Case.Asked(
                        plans.questions().questions(),
                        plans.theses(),
                        plans.questions().told(),
                        PooledModel.of(List.of(), List.of()),
                        plans.indices(),
                        plans.saved()),
                means.business(),
                files.hashes());
    }

    /** Added events may lead beyond the end of the collected history; the case then ends with the last of them. */
    private static Profile extended(Profile p, LocalDate lastDay) {
        if (!lastDay.isAfter(p.span().to())) {
            return p;
        }
        var span = new Span(p.span().from(), lastDay, p.span().horizonMonths());
        return new Profile(p.name(), span, p.focus(), p.dyads(), p.dependence(), p.families(), p.vocabulary());
    }
}
