package linchpin.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.data.lists.Clearances;
import linchpin.data.lists.ListFile;
import linchpin.data.lists.ListRead;
import linchpin.data.lists.Matching;
import linchpin.party.Clearance;
import linchpin.party.Matcher;
import linchpin.party.Screen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lists, of which day, and what was decided on their possible links. */
final class ListsChoice {

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description =
                    "targets.simple.csv or entities.ftm.json of OpenSanctions, gzipped or not; may be given again.")
    private List<Path> lists = List.of();

    @Option(
            names = "--list-date",
            paramLabel = "DATE",
            description = "The day of the lists, where their rows do not tell.")
    private @Nullable LocalDate date;

    @Option(
            names = "--clearances",
            paramLabel = "FILE",
            description = "What was decided on possible links. Default: ${DEFAULT-VALUE}.",
            defaultValue = "clearances.csv")
    private Path clearances = Path.of("clearances.csv");

    /**
     * A list as it is shown.
     *
     * @param asOf the newest date among its rows, or the one the user gave, or "not known"
     */
    record Shown(String file, String asOf, int rows, int listed, int passedOver, int bad, List<String> problems) {}

    Path clearances() {
        return clearances;
    }

    List<Path> files() {
        return lists;
    }

    /** What was decided on possible links until now. */
    List<Clearance> decisions() {
        return Clearances.read(clearances);
    }

    /** The lists; none where none is named. */
    List<ListRead> read(ObjIntConsumer<String> progress) {
        var read = new ArrayList<ListRead>();
        for (Path list : lists) {
            progress.accept("Reading %s".formatted(list.getFileName()), 0);
            read.add(ListFile.read(list));
        }
        return read;
    }

    Screen screen(List<ListRead> read, ObjIntConsumer<String> progress) {
        return new Screen(matchers(read, progress), decisions());
    }

    List<Matcher> matchers(List<ListRead> read, ObjIntConsumer<String> progress) {
        var matchers = new ArrayList<Matcher>();
        for (ListRead list : read) {
            progress.accept("Indexing %,d parties of %s".formatted(list.listed().size(), list.file()), 0);
            matchers.add(Matching.matcher(list.listed()));
        }
        return List.copyOf(matchers);
    }

    Shown shown(ListRead list) {
        String asOf = list.asOf().map(LocalDate::toString).orElse(date == null ? "not known" : date + " (as you say)");
        var problems = list.problems().stream().map(Object::toString).toList();
        return new Shown(list.file(), asOf, list.rows(), list.listed().size(), list.passedOver(), list.bad(), problems);
    }
}
