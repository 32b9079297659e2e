package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problems;
import linchpin.event.Actor;
import linchpin.world.Profile;
import linchpin.world.Profile.Family;
import linchpin.world.Profile.Span;

/** Reads what others refer to: sources, actors, and the vocabulary of the profile. */
final class GlossaryReader {

    /** Sources of the user's own events, such as documents; read after {@code sources.csv}. */
    static final String ADDED = "added-sources.csv";

    private final CaseFiles files;
    private final Problems problems;

    GlossaryReader(CaseFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Everything together; where the profile could not be read, nothing is said about its words. */
    static Glossary join(Glossary.Actors actors, Glossary.Sources sources, Optional<Profile> profile) {
        if (profile.isEmpty()) {
            var unknown = Names.unreadable(ProfileYaml.FILE);
            var everyDay = new Span(LocalDate.MIN, LocalDate.MAX, 1);
            return new Glossary(actors, sources, new Glossary.Vocabulary(unknown, unknown), Map.of(), everyDay);
        }
        var p = profile.get();
        var families = p.families().stream().map(Family::id).toList();
        var vocabulary = new Glossary.Vocabulary(
                Names.of("the families of case.yaml", families),
                Names.of("the units of case.yaml", p.vocabulary().units()));
        return new Glossary(actors, sources, vocabulary, p.vocabulary().modes(), p.span());
    }

    Glossary.Sources sources() {
        var table = files.table("sources.csv", SourceRows.COLUMNS);
        if (table.isEmpty()) {
            return new Glossary.Sources(Names.unreadable("sources.csv"), List.of(), Set.of());
        }
        var read = SourceRows.read(table.get(), problems);
        var sources = new ArrayList<>(read.sources());
        if (files.has(ADDED)) {
            files.table(ADDED, SourceRows.COLUMNS)
                    .ifPresent(t -> sources.addAll(SourceRows.read(t, problems).sources()));
        }
        var ids = sources.stream().map(s -> s.id()).toList();
        return new Glossary.Sources(Names.of("sources.csv", ids), List.copyOf(sources), read.recalled());
    }

    Glossary.Actors actors(Names sources) {
        var table = files.table("actors.csv", ActorRows.COLUMNS);
        if (table.isEmpty()) {
            return new Glossary.Actors(Names.unreadable("actors.csv"), Map.of());
        }
        // A row with a fault elsewhere still declares its code: one problem should not breed a hundred.
        var codes = table.get().rows().stream().map(r -> r.text("code")).toList();
        var byCode = new LinkedHashMap<String, Actor>();
        ActorRows.read(table.get(), sources, problems).forEach(a -> byCode.put(a.code(), a));
        return new Glossary.Actors(Names.of("actors.csv", codes), byCode);
    }
}
