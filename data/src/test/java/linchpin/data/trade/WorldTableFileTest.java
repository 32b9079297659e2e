package linchpin.data.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldTableFileTest {

    private static final String GOOD = """
            row,A.x,A.y,B.x,B.y,A.final,B.final,output
            A.x,1,2,0,1,5,1,10
            A.y,2,1,1,0,6,0,10
            B.x,0,1,2,2,1,4,10
            B.y,1,0,1,2,-1,7,10
            """;

    @TempDir
    Path folder;

    private WorldTableFile.Read read(String text) throws IOException {
        Path file = folder.resolve("t.csv");
        Files.writeString(file, text);
        return WorldTableFile.plain(file);
    }

    private void says(String text, String... parts) throws IOException {
        var read = read(text);
        assertThat(read.table()).isEmpty();
        assertThat(read.problems().getFirst().toString()).contains(parts).contains("Maybe");
        assertThatThrownBy(read::orThrow).hasMessageContaining(parts[0]);
    }

    @Test
    void aPlainTableIsReadAndWrittenAlike() throws IOException {
        var table = read(GOOD).orThrow();
        assertThat(table.names().regions()).containsExactly("A", "B");
        assertThat(table.intermediate()).startsWith(1, 2, 0, 1, 2);
        assertThat(table.finalDemand()).containsExactly(5, 1, 6, 0, 1, 4, -1, 7);
        assertThat(read(WorldTableText.of(table)).orThrow().finalDemand()).containsExactly(table.finalDemand());
    }

    @Test
    void negativeFinalDemandIsKeptAndBalancingSaysSo() throws IOException {
        assertThat(read(GOOD).orThrow().balance().changes())
                .first()
                .asString()
                .contains("1 cells of final demand were negative");
    }

    @Test
    void eachKindOfBadTableSaysWhereAndWhy() throws IOException {
        says(
                GOOD.replace("A.y,2,1,1,0,6,0,10", "A.y,2,1,-1,0,8,0,10"),
                "t.csv:3: error: The sale (-1.0) to B.x must not be negative.");
        says(
                GOOD.replace("A.x,1,2,0,1,5,1,10", "A.x,1,2,0,1,5,1,12"),
                "t.csv:2: error: The row (A.x) sells 10.0000 and says that it makes 12.0000.");
        says(GOOD.replace("B.x,0,1,2", "C.x,0,1,2"), "t.csv:4: error: The row (C.x) is not a column of the header.");
        says(GOOD.replace("B.y,1,0,1,2,-1,7,10\n", ""), "1 of 4 rows are missing, such as B.y.", "cut short");
        says(GOOD.replace("2,-1,7,10", "2"), "t.csv:5: error: The row has 5 cells where the header has 8.");
        says(GOOD.replace("A.y,2,1", "A.y,2,one"), "t.csv:3: error: The cell 3 (one) is not a number.");
        says(GOOD.replace("A.y,2", "A.x,2"), "t.csv:3: error: The row (A.x) stands on line 2 already.");
        says(GOOD.replace("A.final", "D.final"), "t.csv:1: error: The region (D) buys for good and makes nothing.");
        says(GOOD.replace(",B.y,", ",By,"), "t.csv:1: error: The column (By) has no label of this layout.");
    }

    @Test
    void theLayoutOfTheOecdIsReadWithItsSumsChecked() throws IOException {
        Path file = folder.resolve("icio.csv");
        String good = """
                V1,A_01,A_02,B_01,B_02,A_HFCE,A_INVNT,B_HFCE,OUT
                A_01,1,2,0,1,5,0,1,10
                A_02,2,1,1,0,7,-1,0,10
                B_01,0,1,2,2,1,0,4,10
                B_02,1,0,1,2,0,0,6,10
                TLS,0,0,0,0,0,0,0,0
                VA,6,6,6,5,0,0,0,0
                OUT,10,10,10,10,0,0,0,0
                """;
        Files.writeString(file, good);
        assertThat(WorldTableFile.icio(file).orThrow().finalDemand()).containsExactly(5, 1, 6, 0, 1, 4, 0, 6);
        Files.writeString(file, good.replace("OUT,10,10,10,10", "OUT,10,17,10,10"));
        assertThat(WorldTableFile.icio(file).problems())
                .first()
                .asString()
                .contains("icio.csv:3: error: The row (A_02) sells 10.0000 and says that it makes 17.0000.");
    }

    @Test
    void bilateralTradeIsReadInThreeLayouts() throws IOException {
        Path file = folder.resolve("b.csv");
        Files.writeString(file, "year,exporter,importer,value_usd\n2023,CHN,PRK,5\n2022,CHN,PRK,9\n");
        assertThat(BilateralFile.read(file, 2023, java.util.Map.of()).orThrow().usd())
                .containsEntry("CHN PRK", 5.0);
        Files.writeString(file, "t,i,j,k,v,q\n2023,156,408,010121,2.5,1\n2023,156,408,010129,0.5,NA\n");
        assertThat(BilateralFile.read(file, 2023, java.util.Map.of("156", "CHN", "408", "PRK"))
                        .orThrow()
                        .usd())
                .containsEntry("CHN PRK", 3000.0);
        Files.writeString(file, """
                refYear,reporterISO,flowCode,partnerISO,cmdCode,primaryValue
                2023,CHN,X,PRK,TOTAL,7
                2023,KOR,M,CHN,TOTAL,4
                2023,CHN,X,KOR,TOTAL,3
                2023,CHN,X,W00,TOTAL,99
                2023,CHN,X,PRK,01,2
                """);
        assertThat(BilateralFile.read(file, 2023, java.util.Map.of()).orThrow().usd())
                .containsEntry("CHN PRK", 7.0)
                .containsEntry("CHN KOR", 4.0)
                .hasSize(2);
    }

    @Test
    void badTradeSaysWhereAndWhy() throws IOException {
        for (var bad : List.of(
                List.of("year,exporter,importer,value\n2023,CHN,PRK,5\n", "b.csv:1: error: The header", "value_usd"),
                List.of(
                        "year,exporter,importer,value_usd\n2023,CHN,PRK,-5\n",
                        "b.csv:2: error: The value (-5)",
                        "balance"),
                List.of(
                        "year,exporter,importer,value_usd\n2023,CHN\n",
                        "b.csv:2: error: The row has 2 cells",
                        "cut short"),
                List.of("year,exporter,importer,value_usd\n2023,CHN,PRK,x\n", "b.csv:2: error: The year", "moved"),
                List.of(
                        "t,i,j,k,v,q\n2023,156,408,1,2,1\n",
                        "b.csv:2: error: The country (156) has no code.",
                        "country_codes"),
                List.of(
                        "year,exporter,importer,value_usd\n2020,CHN,PRK,5\n",
                        "No row is of the year 2023",
                        "another year"))) {
            Path file = folder.resolve("b.csv");
            Files.writeString(file, bad.get(0));
            assertThat(BilateralFile.read(file, 2023, java.util.Map.of())
                            .problems()
                            .getFirst()
                            .toString())
                    .contains(bad.get(1), bad.get(2));
        }
    }
}
