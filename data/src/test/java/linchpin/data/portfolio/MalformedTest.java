package linchpin.data.portfolio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import linchpin.exposure.Item;
import linchpin.exposure.Portfolio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Portfolios as they come: each odd one gives its message, and no row is lost. */
class MalformedTest {

    private static final String HEAD = "item,supplier_country,annual_usd\n";

    @TempDir
    Path folder;

    private static Arguments whole(String name, byte[] bytes, String message) {
        return Arguments.of(name, bytes, message);
    }

    private static Arguments whole(String name, String text, String message) {
        return whole(name, text.getBytes(UTF_8), message);
    }

    /** Files that cannot be used at all. */
    static Stream<Arguments> unusable() {
        return Stream.of(
                whole("empty.csv", "", "is empty"),
                whole("blank.csv", " \n\n  \n", "is empty"),
                whole("header-only.csv", HEAD, "a header and no rows"),
                whole("no-header.csv", "chips,KOR,1000\nores,CHN,20\n", "The column (item) is missing"),
                whole("no-country.csv", "item,annual_usd\nchips,1000\n", "The column (supplier_country) is missing"),
                whole(
                        "slip.csv",
                        "item,suplier_cuontry,annual_usd\nchips,KOR,1\n",
                        "Maybe the column (suplier_cuontry) was meant"),
                whole("euros.csv", "item,supplier country,annual spend (EUR)\nchips,KOR,1\n", "is not in dollars"),
                whole("binary.csv", new byte[] {1, 0, 2, 0, 0, 0, 7, 0, 0, 9, 8, 0, 3}, "is no text"),
                whole("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "old .xls"),
                whole("damaged.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9}, "Maybe it is damaged"),
                whole("other.zip", zip("readme.txt", "hello".getBytes(UTF_8)), "no workbook that can be read"),
                whole("bomb.xlsx", bomb(), "unpacks to more than"),
                whole("prose.csv", "Dear Sir,\nplease find our portfolio below.\n", "The column (item) is missing"));
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int mb = 0; mb < 600; mb++) {
                zip.write(zeros);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unusable")
    void aFileThatCannotBeUsedSaysWhyAndWhatToDo(String name, byte[] bytes, String message) {
        assertThatThrownBy(() -> PortfolioFile.of(name, bytes, Settings.SMALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("\nMaybe ");
    }

    private static Arguments odd(
            String name, Charset charset, String text, int good, int unmatched, int rejected, String says) {
        return Arguments.of(name, text.getBytes(charset), good, unmatched, rejected, says);
    }

    private static Arguments odd(String name, String text, int good, int unmatched, int rejected, String says) {
        return odd(name, UTF_8, text, good, unmatched, rejected, says);
    }

    /** Files of which some rows can be used: how many are good, unmatched, rejected, and what is said. */
    static Stream<Arguments> usable() {
        return Stream.of(
                odd("bom", "\uFEFF" + HEAD + "chips,KOR,1000\n", 1, 0, 0, "byte-order mark"),
                odd("utf16le", UTF_16LE, "\uFEFF" + HEAD + "chips,KOR,1000\n", 1, 0, 0, "UTF-16"),
                odd("utf16be", UTF_16BE, "\uFEFF" + HEAD + "chips,KOR,1000\n", 1, 0, 0, "UTF-16"),
                odd("utf16 without mark", UTF_16LE, HEAD + "chips,KOR,1000\n", 1, 0, 0, "UTF-16 without"),
                odd("latin", ISO_8859_1, HEAD + "Kühlmöbel,Türkiye,1000\n", 1, 0, 0, "Windows-1252"),
                odd("semicolons", "item;supplier_country;annual_usd\nchips;KOR;1.234.567,89\n", 1, 0, 0, "semicolons"),
                odd("tabs", "item\tsupplier_country\tannual_usd\nchips\tKOR\t1000\n", 1, 0, 0, "tabs"),
                odd("decimal commas", "item;country;usd\na;KOR;12,5\nb;KOR;1.000,25\n", 2, 0, 0, "decimal commas"),
                odd("thousands", HEAD + "chips,KOR,\"1,234,567.89\"\nore,KOR,1 000 000\nnet,KOR,1'000\n", 3, 0, 0, ""),
                odd("dollar signs", HEAD + "chips,KOR,\"$1,000\"\nore,KOR,USD 500\nnet,KOR,2.5m\n", 3, 0, 0, ""),
                odd("names", HEAD + "chips,South Korea,1\nore,Viet Nam,2\nnet,Russian Federation,3\n", 3, 0, 0, ""),
                odd("unknown country", HEAD + "chips,Kroea,1\nore,KOR,2\n", 1, 1, 0, "is no country"),
                odd("no actor", HEAD + "tea,LKA,500\nore,KOR,2\n", 1, 1, 0, "is no actor of the case"),
                odd("empty country", HEAD + "chips,,1\nore,KOR,2\n", 1, 0, 1, "supplier_country is empty"),
                odd("empty item", HEAD + ",KOR,1\nore,KOR,2\n", 1, 0, 1, "has no name"),
                odd("total line", HEAD + "ore,KOR,2\n,,2\n", 1, 0, 1, "line of totals"),
                odd("empty value", HEAD + "chips,KOR,\nore,KOR,2\n", 1, 0, 1, "annual_usd is empty"),
                odd("words for value", HEAD + "chips,KOR,a lot\nore,KOR,2\n", 1, 0, 1, "is no number"),
                odd("not a number", HEAD + "chips,KOR,NaN\nore,KOR,Infinity\nnet,KOR,1\n", 1, 0, 2, "is no number"),
                odd("negative", HEAD + "chips,KOR,-5\nnet,KOR,(7)\nore,KOR,2\n", 1, 0, 2, "must not be negative"),
                odd("huge", HEAD + "chips,KOR,1e300\nore,KOR,2\n", 1, 0, 1, "beyond 10 trillion"),
                odd("overflow", HEAD + "chips,KOR,1e999\nore,KOR,2\n", 1, 0, 1, "is no number"),
                odd("zero", HEAD + "chips,KOR,0\n", 1, 0, 0, ""),
                odd("formulas", HEAD + "=CMD|' /C calc'!A0,KOR,1\n@SUM(A1),KOR,2\n", 2, 0, 0, ""),
                odd("formula for value", HEAD + "chips,KOR,=1+1\n", 0, 0, 1, "is no number"),
                odd("double ids", "id,item,country,usd\n7,chips,KOR,1\n7,ore,KOR,2\n", 2, 0, 0, "stands there twice"),
                odd("double names", HEAD + "chips,KOR,1\nchips,VNM,2\n", 2, 0, 0, ""),
                odd("short rows", HEAD + "chips,KOR\nore\nnet,KOR,2\n", 1, 0, 2, "is empty"),
                odd("long rows", HEAD + "chips, black,KOR,1\nnet,KOR,2\n", 1, 0, 1, "more cells than the header"),
                odd("quoted newlines", HEAD + "\"chips,\nblack\",KOR,1\nnet,KOR,2\n", 2, 0, 0, ""),
                odd("open quotes", HEAD + "\"chips,KOR,1\n" + "net,KOR,2\n".repeat(30), 31, 0, 0, "is not closed"),
                odd("blank lines", HEAD + "\n\nchips,KOR,1\n,,\n\n", 1, 0, 0, ""),
                odd("windows lines", HEAD.replace("\n", "\r\n") + "chips,KOR,1\r\n", 1, 0, 0, ""),
                odd("old mac lines", HEAD.replace("\n", "\r") + "chips,KOR,1\r", 1, 0, 0, ""),
                odd("upper case", "ITEM,SUPPLIER COUNTRY,ANNUAL SPEND (USD)\nchips,kor,1\n", 1, 0, 0, ""),
                odd("unknown column", "item,country,usd,colour\nchips,KOR,1,red\n", 1, 0, 0, "(colour) is not known"),
                odd("double column", "item,country,usd,usd\nchips,KOR,1,2\n", 1, 0, 0, "given twice"),
                odd("bad kind", "item,country,usd,kind\nchips,KOR,1,loan\nore,KOR,1,Sale\n", 1, 0, 1, "is none"),
                odd(
                        "bad days",
                        "item,country,usd,days of cover\nchips,KOR,1,-4\nore,KOR,1,6 weeks\n",
                        1,
                        0,
                        1,
                        "no number of days"),
                odd("bad margin", "item,country,usd,margin\nchips,KOR,1,high\nore,KOR,1,40%\n", 1, 0, 1, "is no share"),
                odd(
                        "bad route",
                        "item,country,usd,route\nchips,KOR,1,the moon\n",
                        1,
                        0,
                        0,
                        "is not among those of the case"),
                odd("bad currency", "item,country,usd,currency\nchips,KOR,1,XYZ\n", 1, 0, 0, "does not move"),
                odd("bad bank", "item,country,usd,bank country\nchips,KOR,1,Atlantis\n", 1, 0, 0, "is no country"),
                odd("bad code", "item,country,usd,hs\nchips,KOR,1,n/a\n", 1, 0, 0, "no two to twelve digits"),
                odd("short short", "item,country,usd,kind\nshares,KOR,-100,equity\n", 1, 0, 0, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("usable")
    void everyRowIsAnItemOrIsListedWithItsReason(
            String name, byte[] bytes, int good, int unmatched, int rejected, String says) {
        Portfolio read = PortfolioFile.of(name, bytes, Settings.SMALL);

        assertThat(read.items()).hasSize(good);
        assertThat(read.left()).filteredOn(Portfolio.Left::unmatched).hasSize(unmatched);
        assertThat(read.left()).filteredOn(l -> !l.unmatched()).hasSize(rejected);
        assertThat(read.rows()).isEqualTo(good + unmatched + rejected);
        assertThat(read.left()).allSatisfy(l -> {
            assertThat(l.line()).isGreaterThan(1);
            assertThat(l.reason()).contains("Maybe ");
        });
        if (!says.isEmpty()) {
            assertThat(read.notes() + read.left().toString()).contains(says);
        }
    }

    @Test
    void aFolderAndAMissingFileAreNamed() {
        assertThatThrownBy(() -> PortfolioFile.read(folder, Settings.SMALL)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> PortfolioFile.read(folder.resolve("none.csv"), Settings.SMALL))
                .hasMessageContaining("is missing");
    }

    @Test
    @Tag("slow")
    void aMillionRowsAreReadAndNoneIsLost() throws IOException {
        int rows = 1_000_000;
        Path file = folder.resolve("million.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (int r = 0; r < rows; r++) {
                out.write(
                        r % 1000 == 7
                                ? "row " + r + ",Atlantis,10\n"
                                : r % 1000 == 8 ? ",KOR,1\n" : "row " + r + ",KOR,10\n");
            }
        }
        Portfolio read = PortfolioFile.read(file, Settings.SMALL);

        assertThat(read.rows()).isEqualTo(rows);
        assertThat(read.left()).hasSize(2000);
        assertThat(read.items().stream().mapToDouble(Item::annualUsd).sum()).isEqualTo(9_980_000);
    }
}
