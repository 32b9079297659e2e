package linchpin.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import linchpin.data.corpus.CorpusEvents;
import linchpin.data.tables.Words;
import linchpin.eventdata.NewsStream;

/** The stream of coded news among those that were collected by rule; it is there where somebody coded one. */
final class NewsText {

    private static final List<String> ACTORS = List.of("RUS", "CHN", "PRK", "USA", "KOR", "JPN");

    private NewsText() {}

    static Optional<NewsStream.Scored> scores(CorpusChoice choice, Consumer<String> progress) {
        if (choice.find().isEmpty()) {
            return Optional.empty();
        }
        progress.accept("Reading coded news");
        var coded = CorpusEvents.of(choice.need());
        progress.accept("Forecasting coded news");
        return Optional.of(NewsStream.of(coded.events(), coded.namings(), ACTORS));
    }

    static String of(Optional<NewsStream.Scored> scored) {
        if (scored.isEmpty()) {
            return "\nNews coded by machine: skipped, nothing is coded.\nMaybe make it: linchpin ingest ../shared/data/corpus/current-events.jsonl.gz\n";
        }
        var news = scored.get();
        var rows = new ArrayList<List<String>>();
        news.validation()
                .forEach((known, log) -> rows.add(List.of(
                        Words.of(known),
                        String.format(Locale.ROOT, "%.4f", log),
                        known == news.known() ? "chosen" : "")));
        return "\nNews coded by machine: will the month bring an act of this valence between two of %s?\n\nBeside habit the law may know, by mean log score before %s\n\n"
                        .formatted(String.join(", ", ACTORS), NewsStream.TEST)
                + Text.table(List.of("known besides", "log", ""), rows)
                + "\nScored from then on. " + Streams.questions(List.of(news.plain(), news.test()));
    }
}
