package linchpin.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ObjIntConsumer;
import linchpin.app.firm.LawBook;
import linchpin.data.casefile.Case;

/** Under which law plans are made, and which lists of parties they are held against. */
public interface Law {

    /** The sanctions of those whom most firms heed, and no list of parties. */
    Law OF_STATES = new Law() {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Read read(Case source, LocalDate today, ObjIntConsumer<String> progress) {
            return new Read(new LawBook(source, today, HEEDED, (name, country) -> List.of()), List.of());
        }
    };

    /** Codes of the jurisdictions whose sanctions most firms heed. */
    List<String> HEEDED = List.of("UN", "USA", "EU", "GBR");

    /** The names of the lists. */
    List<String> names();

    /** Asked for each plan, since decisions on possible links may have been added. */
    Read read(Case source, LocalDate today, ObjIntConsumer<String> progress);

    /**
     * The law of a plan.
     *
     * @param lists each with its day and size, for the reader
     */
    record Read(LawBook book, List<String> lists) {}
}
