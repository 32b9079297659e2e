package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final String html = Brief.html(Fixture.findings(), Fixture.TODAY);

    @Test
    void lineOneSaysWhenHistoryEndsAndWhatDayItIs() {
        String text = TAG.matcher(html.substring(html.indexOf("<body>"))).replaceAll("\n");
        assertThat(text.strip()).startsWith("History ends 2025-08-31; today is 2026-02-03.");
    }

    @Test
    void theReaderIsToldHowMuchOfTheOutlookHasPassed() {
        assertThat(html).contains("155 of its 546 days have passed");
        assertThat(Brief.html(Fixture.findings(), "2025-09-02")).doesNotContain("days have passed");
    }

    @Test
    void thePageNeedsNothingFromTheNetwork() {
        assertThat(html)
                .contains("default-src &#39;none&#39;")
                .doesNotContainPattern("(?i)<(link|img|iframe|object|embed|form|base)\\b")
                .doesNotContainPattern("(?i)\\b(src|srcset|action|poster|data)=")
                .doesNotContainPattern("(?i)@import|url\\(|fetch\\(|XMLHttp|WebSocket|sendBeacon");
        assertThat(Pattern.compile("https?://").matcher(html).results().count())
                .as("addresses outside links to sources")
                .isEqualTo(Pattern.compile("<a href=\"https?://[^\"]+\" rel=\"noopener noreferrer\">")
                        .matcher(html)
                        .results()
                        .count());
    }

    @Test
    void noMarkIsClassedOrStyledByWhatACaseSays() {
        assertThat(html).doesNotContainPattern("<[^>]+ style=").doesNotContainPattern("<[^>]+ on[a-z]+=");
    }

    @Test
    void everyInnerLinkHasItsPlace() {
        List<String> targets = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .distinct()
                .toList();
        assertThat(targets)
                .hasSizeGreaterThan(15)
                .allSatisfy(id -> assertThat(html).containsOnlyOnce("id=\"" + id + "\""));
    }

    @Test
    void everyTableSaysWhatItHoldsAndEveryNumberWhatItIs() {
        List<String> tables = Pattern.compile("(?s)<table.*?</table>")
                .matcher(html)
                .results()
                .map(m -> m.group())
                .toList();
        assertThat(tables).hasSizeGreaterThan(8).allSatisfy(table -> {
            assertThat(table).containsPattern("<caption>[^<]{20,}").contains("<th scope=\"col\"");
            assertThat(Pattern.compile("<td class=\"n\"(?! data-label=\"[^\"]+\")")
                            .matcher(table)
                            .find())
                    .as("a number without its heading in " + table)
                    .isFalse();
        });
    }

    @Test
    void everyDrawingSaysWhatItShows() {
        long drawings = Pattern.compile("<svg class=").matcher(html).results().count();
        long told = Pattern.compile("<svg class=[^>]*role=\"img\"><title>[^<]{10,}</title>")
                .matcher(html)
                .results()
                .count();
        assertThat(told).isEqualTo(drawings).isGreaterThan(40);
    }

    @Test
    void tagsAreClosedInTheOrderInWhichTheyOpened() {
        assertThat(Nesting.faults(html)).isEmpty();
    }

    @Test
    void theSameFindingsGiveTheSameBytes() {
        assertThat(Brief.html(Fixture.findings(), Fixture.TODAY)).isEqualTo(html);
    }
}
