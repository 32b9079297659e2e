package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.data.corpus.CorpusCoding;
import linchpin.data.corpus.CorpusStore;
import linchpin.data.corpus.CorpusTotals;
import linchpin.data.corpus.Entry;
import linchpin.data.corpus.Fields;
import linchpin.data.corpus.ItemReader;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real stream of news, where it stands beside the checkout: nothing of it is lost, and quotes stand where they are said to. */
class CorpusSharedTest {

    private static final int CODED = 40;

    @TempDir
    Path folder;

    @Test
    void everyItemIsReadAndEveryQuoteStandsInItsItem() throws IOException {
        var items = items(References.present("data/corpus/current-events.jsonl.gz"));
        assertThat(items).hasSize(112_714);
        assertThat(items.getFirst().day()).isBefore(LocalDate.of(2002, 8, 1));
        assertThat(items.getLast().day()).isEqualTo("2025-08-31");
        var texts = new HashMap<Long, String>();
        var lines = new StringBuilder();
        for (Entry.Item item : items.subList(50_000, 50_000 + CODED)) {
            texts.put((long) texts.size() + 1, item.text());
            lines.append(JsonFile.toLine(Map.of("date", item.day().toString(), "text", item.text())))
                    .append('\n');
        }
        Path some = Files.writeString(folder.resolve("some.jsonl"), lines);
        var store = new CorpusStore(folder.resolve("coded"));

        new CorpusCoding(store, 1).code(some, Fields.USUAL, false, (what, percent) -> {});

        var totals = CorpusTotals.of(store);
        assertThat(totals.items().lines()).isEqualTo(CODED);
        assertThat(totals.items().accepted() + totals.items().rejected()).isEqualTo(CODED);
        assertThat(totals.byYear()).isNotEmpty();
        store.events(row -> assertThat(texts.getOrDefault(Long.parseLong(row.text("line")), "")
                        .substring(Integer.parseInt(row.text("start")), Integer.parseInt(row.text("end"))))
                .isEqualTo(row.text("quote")));
    }

    private static List<Entry.Item> items(Path file) {
        var items = new ArrayList<Entry.Item>();
        try (var reader = ItemReader.open(file, Fields.USUAL)) {
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                items.add((Entry.Item) next.get());
            }
        }
        return items;
    }
}
