package linchpin.app.web;

import java.util.ArrayList;
import java.util.List;
import linchpin.data.casefile.Case;
import linchpin.data.store.RunShelf;
import linchpin.world.Source;

/** Every place under {@code /api} that answers, but the stream of a job's progress. */
final class Routes {

    private static final List<String> NONE = List.of();

    private Routes() {}

    static List<Route> of(Served served, String version) {
        var routes = new ArrayList<Route>();
        Case source = served.source();
        var runs = new RunsView(new RunShelf(served.runs()), source);
        aboutCase(routes, source);
        aboutRuns(routes, runs);
        routes.add(Route.fresh(
                "/api/health",
                NONE,
                ask -> Reply.json(Fields.of(
                        "version", version,
                        "caseId", source.profile().name().id(),
                        "title", source.profile().name().title(),
                        "runs", runs.count()))));
        return List.copyOf(routes);
    }

    private static void aboutCase(List<Route> routes, Case source) {
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

    private static void aboutRuns(List<Route> routes, RunsView runs) {
        routes.add(Route.fresh("/api/runs", NONE, ask -> Reply.json(runs.list())));
        routes.add(Route.fresh("/api/runs/latest", List.of("kind"), ask -> Reply.json(runs.latest(ask))));
        routes.add(Route.fresh("/api/runs/{id}", NONE, ask -> runs.file(ask, "results.json", Reply.JSON)));
        routes.add(Route.fresh("/api/runs/{id}/manifest", NONE, ask -> runs.file(ask, "manifest.json", Reply.JSON)));
        routes.add(Route.fresh("/api/runs/{id}/brief.html", NONE, ask -> runs.file(ask, "brief.html", Reply.HTML)));
        routes.add(Route.fresh(
                "/api/runs/{id}/tables/{name}", NONE, ask -> runs.file(ask, "tables/" + ask.at("name"), Reply.CSV)));
    }
}
