package linchpin.data.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Portfolio;
import org.junit.jupiter.api.Test;

/** What the cells of a portfolio mean. */
class PortfolioFileTest {

    private static Portfolio read(String text) {
        return PortfolioFile.of("firm.csv", text.getBytes(UTF_8), Settings.SMALL);
    }

    @Test
    void threeColumnsAreEnoughAndEveryDefaultIsShown() {
        Portfolio read = read("item,supplier_country,annual_usd\nchips,KOR,1000\nore,VNM,5\n");

        assertThat(read.items().getFirst().defaulted())
                .containsExactlyInAnyOrder(
                        "currency", "home_country", "unit_margin", "days_of_cover", "time_to_recover");
        assertThat(read.defaults())
                .contains(
                        new Portfolio.Default("days_of_cover", "30 days", 2),
                        new Portfolio.Default("unit_margin", "0.4", 2),
                        new Portfolio.Default("home_country", "anywhere", 2),
                        new Portfolio.Default("currency", "USD", 2));
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void everyColumnIsRead() {
        Item item =
                read("item,country,usd,kind,hs code,supplier,tier,unit margin,days of cover,TTR,currency,payment rail,route,bank country,home,"
                                + "alt 1 supplier,alt 1 country,alt 1 extra cost,alt 1 capacity,alt 1 lead time,alt 1 qualify usd,alt2_country\n"
                                + "laptops,KOR,\"1,000\",purchase,8471.30,Han,tier 2,45%,6 weeks,4 months,krw,DOLLAR,Korea Strait,NL,Germany,"
                                + "Second,Vietnam,-3%,60,2 weeks,5000,RUS\n")
                        .items()
                        .getFirst();

        assertThat(item.lane())
                .isEqualTo(new Lane(
                        Lane.Flow.BUY,
                        "KOR",
                        "DEU",
                        "MACH",
                        new Lane.Money("KRW", "dollar", "NLD"),
                        List.of("korea-strait")));
        assertThat(item.terms().margin()).isCloseTo(0.45, within(1e-12));
        assertThat(item.terms().coverDays()).isEqualTo(42);
        assertThat(item.terms().recoverDays()).isCloseTo(121.67, within(0.01));
        assertThat(item.terms().tier()).isEqualTo(2);
        assertThat(item.defaulted()).isEmpty();
        assertThat(item.alternatives()).hasSize(2);
        var second = item.alternatives().getFirst();
        assertThat(second.extraCost()).isCloseTo(-0.03, within(1e-12));
        assertThat(second.capacity()).isCloseTo(0.6, within(1e-12));
        assertThat(second.leadDays()).isEqualTo(14);
        assertThat(second.ready()).isFalse();
        assertThat(item.alternatives().getLast().ready()).isTrue();
        assertThat(item.alternatives().getLast().lane().home()).isEqualTo("DEU");
    }

    @Test
    void salesAndInstrumentsAreRowsOfTheirOwnKind() {
        Portfolio read = read("item,country,usd,kind,currency,hs\nphones sold,KOR,100,customer,KRW,85\n"
                + "won held,KOR,50,fx,KRW,\nindex,KOR,70,equity index,,\noil short,RUS,-20,commodity,,\n");

        assertThat(read.items())
                .extracting(Item::kind)
                .containsExactly(Item.Kind.SALE, Item.Kind.CURRENCY, Item.Kind.EQUITY, Item.Kind.COMMODITY);
        assertThat(read.items())
                .extracting(i -> i.lane().flow())
                .containsExactly(Lane.Flow.SELL, Lane.Flow.HOLD, Lane.Flow.HOLD, Lane.Flow.HOLD);
        assertThat(read.items().getFirst().terms().cashDays()).isEqualTo(45);
        assertThat(read.items().getLast().annualUsd()).isEqualTo(-20);
    }

    @Test
    void aSupplierMayStateWhatItDeliversToAllItemsTogether() {
        var sources = read("item,country,usd,alt1_supplier,alt1_country,alt1_qualify_usd,alt1_shared_usd\n"
                        + "valves,KOR,10,Acme,JPN,5,2.5m\npumps,KOR,10,Acme,JPN,5,\n")
                .items()
                .stream()
                .map(i -> i.alternatives().getFirst().lots().sharedUsd())
                .toList();
        assertThat(sources).containsExactly(2.5e6, Double.POSITIVE_INFINITY);
    }

    @Test
    void aMemberOfABlocIsMatchedByTheBloc() {
        assertThat(read("item,country,usd\nvalves,Germany,10\n").items()).hasSize(1);
    }

    @Test
    void theTemplateCanBeRead() {
        Portfolio read = read(PortfolioFile.template());

        assertThat(read.rows()).isEqualTo(6);
        assertThat(read.left()).allMatch(Portfolio.Left::unmatched);
        assertThat(read.notes()).noneMatch(n -> n.contains("passed over."));
    }

    @Test
    void numbersAreReadAsPeopleWriteThem() {
        var points = new Figure(false);
        assertThat(points.of("1,234")).hasValue(1234);
        assertThat(points.of("1.5")).hasValue(1.5);
        assertThat(points.of("1.234.567,5")).hasValue(1234567.5);
        assertThat(points.of("($1,000)")).hasValue(-1000);
        assertThat(points.of("3.2 mio")).hasValue(3.2e6);
        assertThat(points.of("40 %").orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(new Figure(true).of("1,234").orElseThrow()).isCloseTo(1.234, within(1e-12));
        assertThat(new Figure(true).of("1.234")).hasValue(1234);
        for (String none : List.of("", "-", "1.2.3,4,5", "one", "0x10", "1e9999", "NaN")) {
            assertThat(points.of(none)).as(none).isEmpty();
        }
    }

    @Test
    void aWorkbookIsReadAndItsFormulasAreNeverRun() {
        Portfolio read = PortfolioFile.of("firm.xlsx", workbook(), Settings.SMALL);

        assertThat(read.items()).hasSize(2);
        assertThat(read.items().getFirst().annualUsd()).isEqualTo(1000);
        assertThat(read.items().getLast().annualUsd()).isEqualTo(2500.5);
        assertThat(read.notes()).anyMatch(n -> n.contains(".xlsx")).anyMatch(n -> n.contains("formulas"));
    }

    private static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Spend\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + "<row r=\"1\">" + text("A1", "Item") + text("B1", "Country") + text("C1", "Annual USD")
                            + "</row>"
                            + "<row r=\"2\">" + text("A2", "chips") + text("B2", "KOR")
                            + "<c r=\"C2\"><v>1000</v></c></row>"
                            + "<row r=\"3\">" + text("A3", "ore") + text("B3", "VNM")
                            + "<c r=\"C3\"><f>C2*2.5005</f><v>2500.5</v></c></row>"
                            + "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(String cell, String value) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cell, value);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(UTF_8));
    }
}
