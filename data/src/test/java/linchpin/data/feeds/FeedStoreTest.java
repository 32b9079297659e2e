package linchpin.data.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedStoreTest {

    private static final int MEMORY = 256;

    @TempDir
    Path folder;

    private FeedStore store;

    @BeforeEach
    void open() {
        store = FeedStore.open(folder.resolve("feeds.duckdb"), MEMORY);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private FeedFile read(String name, String text, FeedKind kind) throws IOException {
        return store.read(Files.writeString(folder.resolve(name), text), kind, (stage, percent) -> {});
    }

    /** A row of GDELT 2.0, between two states. */
    static String gdelt(String id, String day, String from, String to, String code) {
        String[] cells = new String[61];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = day;
        cells[7] = from;
        cells[17] = to;
        cells[26] = code;
        cells[31] = "3";
        return String.join("\t", cells) + "\n";
    }

    static String gdelt(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> gdelt("" + (100 + i), "20180326", "USA", i % 2 == 0 ? "PRK" : "AFR", "042"))
                .collect(Collectors.joining());
    }

    @Test
    void everyRowIsTakenOrListedWithItsLineAndReason() throws IOException {
        String text = gdelt(3)
                + gdelt("x9", "20180326", "USA", "PRK", "042")
                + gdelt("200", "20181399", "USA", "PRK", "042")
                + gdelt("", "20180326", "USA", "PRK", "042")
                + "\n"
                + "too\tfew\n"
                + gdelt("201", "20180326", "USA", "PRK", "042").strip() + "\textra\tcell\n";

        FeedFile read = read("g.csv", text, FeedKind.GDELT2);

        assertThat(read).isEqualTo(new FeedFile("g.csv", "gdelt2", 8, 3, 0, 0, 5));
        assertThat(store.rejects(10)).extracting(Reject::line).containsExactly(4L, 5L, 6L, 8L, 9L);
        assertThat(store.rejects(10).get(1).reason()).contains("SQLDATE", "20181399");
    }

    @Test
    void theSameBytesTwiceAndTheSameIdsAgainChangeNothing() throws IOException {
        FeedFile first = read("a.csv", gdelt(10), FeedKind.GDELT2);

        assertThat(read("b.csv", gdelt(10), FeedKind.GDELT2)).isEqualTo(first);
        assertThat(read("c.csv", gdelt(12) + gdelt(2), FeedKind.GDELT2))
                .isEqualTo(new FeedFile("c.csv", "gdelt2", 14, 2, 12, 0, 0));
        assertThat(store.files()).hasSize(2);
        assertThat(store.coverage()).containsExactly(new Coverage("gdelt2", 12, 12, 6, 6));
    }

    @Test
    void codesAreMappedAndWhatIsNotIsCounted() throws IOException {
        read(
                "g.csv",
                gdelt("1", "20180326", "PRK", "USA", "190")
                        + gdelt("2", "20180426", "USA", "PRK", "040")
                        + gdelt("3", "20180326", "EUR", "PRK", "010"),
                FeedKind.GDELT2);

        assertThat(store.unmapped(9))
                .containsExactlyInAnyOrder(
                        new Unmapped("gdelt2", "act", "010", 1), new Unmapped("gdelt2", "country", "EUR", 1));
        assertThat(store.dyad("USA", "PRK").getFirst().csv())
                .startsWith("month,cooperative,hostile,agree,consult,")
                .contains("2018-03,0,1,", "2018-04,1,0,");
    }

    @Test
    void feedsWithAHeaderAreReadByIt() throws IOException {
        read(
                "icews.tab",
                "Target Country\tEvent ID\tevent date\tSource Name\tSource Country\tCAMEO Code\n"
                        + "South Korea\t7\t2018-06-01\tA \"quoted\" one\tNorth Korea\t190\n",
                FeedKind.ICEWS);
        read(
                "acled-old.csv",
                "DATA_ID,EVENT_ID_CNTY,EVENT_DATE,EVENT_TYPE,ACTOR1,ACTOR2,NOTES\n"
                        + "1,UKR1,05 January 2018,Battle-No change of territory,Military Forces of Russia (2000-),Military Forces of Ukraine (2014-2019),\"Two\nlines, \"\"quoted\"\"\"\n",
                FeedKind.ACLED);
        read(
                "acled-new.csv",
                "event_id_cnty;event_date;event_type;sub_event_type;actor1;actor2\nUKR2;2023-01-05;Battles;Armed clash;Military Forces of Russia (2000-);Military Forces of Ukraine (2019-)\n",
                FeedKind.ACLED);
        read(
                "polecat.txt",
                "Event ID\tEvent Date\tEvent Type\tActor Country\tRecipient Country\nP1\t2020-01-02\tSANCTION\tUSA;GBR\tIRN\n",
                FeedKind.POLECAT);

        assertThat(store.files()).allSatisfy(file -> assertThat(file.fresh()).isEqualTo(1));
        assertThat(store.coverage())
                .containsExactly(
                        new Coverage("acled", 2, 2, 2, 2),
                        new Coverage("icews", 1, 1, 1, 1),
                        new Coverage("polecat", 1, 1, 1, 1));
    }

    private static String mention(String id, String publisher) {
        String[] cells = new String[16];
        Arrays.fill(cells, "");
        cells[0] = id;
        cells[1] = "20180326044500";
        cells[2] = "20180326044500";
        cells[4] = publisher;
        cells[11] = "70";
        return String.join("\t", cells) + "\n";
    }

    @Test
    void eventsCanBeKeptToThoseThatSeveralPublishersMention() throws IOException {
        read("g.csv", gdelt(3), FeedKind.GDELT2);
        read(
                "m.csv",
                mention("100", "a.example")
                        + mention("100", "b.example")
                        + mention("102", "a.example")
                        + mention("102", "a.example"),
                FeedKind.MENTIONS);

        assertThat(store.mentioned(3)).containsExactly(2L, 1L, 0L);
        assertThat(store.dyad("USA", "PRK", 1).getFirst().csv()).contains("2018-03,2,0,");
        assertThat(store.dyad("USA", "PRK", 2).getFirst().csv()).contains("2018-03,1,0,");
        assertThat(store.dyad("USA", "PRK", 3).getFirst().csv()).contains("2018-03,0,0,");
    }

    /** The published header of POLECAT, and those of ACLED's exports before and after 2023; the rows are made up. */
    @Test
    void publishedHeadersAreReadInFull() throws IOException {
        read(
                "polecat.txt",
                published(POLECAT, "\t", "P7", "2023-05-01", "CONSULT", "JPN;KOR", "USA"),
                FeedKind.POLECAT);
        read(
                "acled-2024.csv",
                published(ACLED_NEW, ",", "UKR9", "2024-01-05", "Battles", FORCES, FORCES),
                FeedKind.ACLED);
        read(
                "acled-2019.csv",
                published(ACLED_OLD, ",", "UKR8", "05 January 2019", "Riots/Protests", FORCES, FORCES),
                FeedKind.ACLED);

        assertThat(store.files())
                .allSatisfy(f -> assertThat(f)
                        .extracting(FeedFile::fresh, FeedFile::rejected)
                        .containsExactly(1L, 0L));
        assertThat(store.dyad("JPN", "USA").getLast().csv()).contains("2023-05,1,0,");
        assertThat(store.coverage().getFirst()).isEqualTo(new Coverage("acled", 2, 2, 2, 0));
    }

    private static final String FORCES = "Military Forces of Ukraine (2019-)";

    private static final String POLECAT =
            "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,Story Organizations,Story Locations,Language,Version";

    private static final String ACLED_NEW =
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

    private static final String ACLED_OLD =
            "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3";

    /** A header and one row with what the five columns that are used hold; a number in each other, a quoted cell where cells may be quoted. */
    private static String published(
            String header, String delimiter, String id, String day, String act, String from, String to) {
        String row = Arrays.stream(header.split(","))
                .map(column -> switch (column.toLowerCase(Locale.ROOT)) {
                    case "event id", "event_id_cnty" -> id;
                    case "event date", "event_date", "publication date" -> day;
                    case "event type", "event_type" -> act;
                    case "actor country", "actor1" -> from;
                    case "recipient country", "actor2" -> to;
                    case "notes" -> "\"Near a bridge, \"\"they\"\" said\"";
                    default -> "1";
                })
                .collect(Collectors.joining(delimiter));
        return header.replace(",", delimiter) + "\n" + row + "\n";
    }

    @Test
    void anArchiveIsReadAndAFileOfAnotherKindIsRefused() throws IOException {
        Path zip = folder.resolve("20180326044500.export.CSV.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("20180326044500.export.CSV"));
            out.write(gdelt(4).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(store.read(zip, FeedKind.GDELT2, (stage, percent) -> {}).fresh())
                .isEqualTo(4);
        assertThatThrownBy(() -> read("x.csv", gdelt(1), FeedKind.GDELT1))
                .hasMessageContaining("61 cells where gdelt1 has 58");
        assertThatThrownBy(() -> read("y.csv", "a,b\n1,2\n", FeedKind.ACLED))
                .hasMessageContaining("no header with the columns of acled");
        assertThatThrownBy(() -> read("z.csv", "", FeedKind.ICEWS)).hasMessageContaining("empty");
        assertThat(store.files()).hasSize(1);
    }

    @Test
    void partiesOfAListAreKeptByName() throws IOException {
        FeedFile read = read("entities.ftm.json", """
                {"id":"Q1","schema":"Company","properties":{"name":["Norvik"],"alias":["Norwik"]},"target":true}
                {"id":"Q2","schema":"Family","properties":{},"target":false}
                {"id":
                """, FeedKind.OPENSANCTIONS);

        assertThat(read).isEqualTo(new FeedFile("entities.ftm.json", "opensanctions", 3, 1, 0, 1, 1));
        assertThat(store.rejects(9)).extracting(Reject::line).isEqualTo(List.of(3L));
    }

    @Test
    void theJudgedRowsGiveAPrecisionWithAnInterval() {
        Judged judged = Judged.gdelt();

        assertThat(judged.precision().of()).isEqualTo(54);
        assertThat(judged.precision().value()).isLessThan(judged.atMost().value());
    }
}
