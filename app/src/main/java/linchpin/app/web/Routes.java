package linchpin.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.data.store.RunShelf;
import linchpin.world.Source;

/** Every place under {@code /api} that answers, but the stream of a job's progress. */
final class Routes {

    private static final List<String> NONE = List.of();
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;

    private final List<Route> routes = new ArrayList<>();
    private final Served served;
    private final Case source;

    Routes(Served served, RunShelf shelf, Jobs jobs) {
        this.served = served;
        source = served.source();
        var runs = new RunsView(shelf, served);
        var name = source.profile().name();
        routes.add(Route.fresh(
                "/api/health",
                NONE,
                ask -> Reply.json(Fields.of(
                        "version", Study.VERSION,
                        "caseId", name.id(),
                        "title", name.title(),
                        "runs", runs.count(),
                        "jobs", jobs.unfinished()))));
        routes.add(Route.kept("/api/openapi.json", NONE, ask -> openApi()));
        aboutCase();
        aboutRuns(runs);
        var firms = new Firms(served);
        routes.add(Route.kept("/api/firms", NONE, ask -> Reply.json(firms.list())));
        routes.add(Route.post(
                "/api/portfolios", NONE, Route.Takes.FILE, ask -> Reply.json(CREATED, firms.take(ask.body()))));
        aboutJobs(jobs, new Mixes(served), firms, new JobPlay(shelf, served));
        var shocks = new ShockView(served);
        routes.add(Route.kept("/api/economy", NONE, ask -> shocks.economy()));
        routes.add(Route.post("/api/shocks", NONE, Route.Takes.JSON, ask -> shocks.solve(Body.of(ask.body()))));
        var learned = new Learned(source);
        routes.add(Route.fresh("/api/model", NONE, ask -> learned.model()));
        routes.add(Route.fresh("/api/theses", NONE, ask -> learned.theses()));
        var ledger = new LedgerView(served.ledger());
        routes.add(Route.fresh("/api/ledger", NONE, ask -> ledger.reply()));
        aboutDocuments(new Papers(served), jobs);
        var why = new Why(source);
        routes.add(Route.fresh("/api/why", List.of("run", "path"), ask -> Reply.json(runs.why(ask, why))));
    }

    /** The description of all this, for programs. */
    private static Reply openApi() {
        try (var in = Routes.class.getResourceAsStream("openapi.json")) {
            return Reply.of(Reply.JSON, Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The description cannot be read.\nMaybe the program was replaced.", e);
        }
    }

    List<Route> all() {
        return List.copyOf(routes);
    }

    private void aboutCase() {
        var events = new EventsView(source);
        routes.add(Route.kept("/api/case", NONE, ask -> Reply.json(CaseView.of(source))));
        routes.add(Route.kept(
                "/api/world",
                List.of("date"),
                ask -> Reply.json(WorldView.of(
                        source, ask.day("date").orElse(source.profile().span().to())))));
        routes.add(Route.kept("/api/events", EventsView.QUERY, ask -> Reply.json(events.list(ask))));
        routes.add(Route.kept("/api/events/{id}", NONE, ask -> Reply.json(events.one(ask.at("id")))));
        routes.add(Route.kept("/api/activity", List.of("dyad"), ask -> Reply.json(events.activity(ask))));
        routes.add(Route.kept(
                "/api/sources",
                NONE,
                ask -> Reply.json(
                        Fields.of("sources", List.copyOf(source.sources().values())))));
        routes.add(Route.kept("/api/sources/{id}", NONE, ask -> Reply.json(source(source, ask.at("id")))));
        routes.add(Route.kept(
                "/api/parameters",
                NONE,
                ask -> Reply.json(Fields.of("parameters", source.parameters().all()))));
    }

    private static Source source(Case source, String id) {
        var found = source.sources().get(id);
        if (found == null) {
            throw Refused.missing("There is no source of that id in the case.", "Maybe look at /api/sources.");
        }
        return found;
    }

    private void aboutRuns(RunsView runs) {
        routes.add(Route.fresh("/api/runs", NONE, ask -> Reply.json(runs.list())));
        routes.add(Route.fresh("/api/runs/latest", List.of("kind"), ask -> Reply.json(runs.latest(ask))));
        routes.add(Route.fresh("/api/runs/{id}", NONE, ask -> runs.file(ask, "results.json", Reply.JSON)));
        routes.add(Route.fresh("/api/runs/{id}/manifest", NONE, ask -> runs.file(ask, "manifest.json", Reply.JSON)));
        routes.add(Route.fresh("/api/runs/{id}/brief.html", NONE, ask -> runs.file(ask, "brief.html", Reply.HTML)));
        routes.add(Route.fresh("/api/runs/{id}/brief.md", NONE, ask -> runs.file(ask, "brief.md", Reply.MARKDOWN)));
        routes.add(Route.fresh("/api/runs/{id}/tables", NONE, ask -> Reply.json(runs.tables(ask))));
        routes.add(Route.fresh("/api/runs/{id}/bundle", NONE, runs::bundle));
        routes.add(Route.post("/api/runs", NONE, Route.Takes.ZIP, ask -> Reply.json(CREATED, runs.take(ask.body()))));
        routes.add(Route.fresh(
                "/api/runs/{id}/tables/{name}", NONE, ask -> runs.file(ask, "tables/" + ask.at("name"), Reply.CSV)));
    }

    private void aboutDocuments(Papers papers, Jobs jobs) {
        routes.add(Route.fresh("/api/evidence", NONE, ask -> papers.reply()));
        routes.add(
                Route.fresh("/api/evidence/documents/{doc}", NONE, ask -> Reply.json(papers.document(ask.at("doc")))));
        routes.add(Route.post("/api/evidence/documents", Papers.QUERY, Route.Takes.FILE, ask -> {
            Job job = jobs.submit("ingest", papers.taking(ask));
            return Reply.json(ACCEPTED, job.seen().view());
        }));
        routes.add(Route.post(
                "/api/evidence/reviews",
                NONE,
                Route.Takes.JSON,
                ask -> Reply.json(CREATED, papers.judge(Body.of(ask.body())))));
    }

    private void aboutJobs(Jobs jobs, Mixes mixes, Firms firms, JobPlay play) {
        routes.add(Route.fresh("/api/jobs", NONE, ask -> Reply.json(Fields.of("jobs", jobs.list()))));
        routes.add(Route.fresh(
                "/api/jobs/{id}",
                NONE,
                ask -> Reply.json(jobs.find(ask.at("id")).seen().view())));
        routes.add(Route.post("/api/jobs", NONE, Route.Takes.JSON, ask -> {
            var asked = JobAsk.of(Body.of(ask.body()), served, mixes, firms);
            Job job = jobs.submit(asked.word(), progress -> new Job.End(play.play(asked, progress), null));
            return Reply.json(ACCEPTED, job.seen().view());
        }));
        routes.add(Route.delete(
                "/api/jobs/{id}",
                ask -> Reply.json(ACCEPTED, jobs.cancel(ask.at("id")).seen().view())));
        routes.add(Route.post(
                "/api/policies/check", NONE, Route.Takes.JSON, ask -> Reply.json(mixes.check(Body.of(ask.body())))));
    }
}
