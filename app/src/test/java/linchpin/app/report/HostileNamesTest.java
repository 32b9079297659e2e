package linchpin.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HostileNamesTest {

    private static final String HOSTILE = "\"><script>alert('x')</script><img src=x onerror=alert(1)>&lt;\u0000";

    @Test
    void noNameBecomesATag() {
        String html = Brief.html(Hostile.everywhere(Fixture.findings(), HOSTILE), HOSTILE);
        assertThat(Pattern.compile("<script").matcher(html).results().count()).isEqualTo(1);
        assertThat(html).doesNotContain("<img").doesNotContain("\u0000");
        assertThat(Nesting.faults(html)).isEmpty();
        assertThat(html).contains("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        for (String url :
                List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//host/x", "", "ht tp://x")) {
            assertThat(Link.to(url, Markup.text("title")).html()).isEqualTo("title");
        }
        assertThat(Link.to("https://example.org/a?b=c&d=\"", Markup.text("t")).html())
                .isEqualTo("t");
        assertThat(Link.to("https://example.org/a?b=c&d", Markup.text("t")).html())
                .isEqualTo("<a href=\"https://example.org/a?b=c&amp;d\" rel=\"noopener noreferrer\">t</a>");
    }

    @Test
    void bracesInANameAreNoGapOfATemplate() {
        assertThat(Markup.of("<b>{}</b>", Markup.of("<i>{}</i>", "{} {}")).html())
                .isEqualTo("<b><i>{} {}</i></b>");
    }

    @Test
    void aTemplateAndItsPartsMustAgree() {
        assertThatThrownBy(() -> Markup.of("<b>{}</b>")).hasMessageContaining("must be as many as its gaps");
        assertThatThrownBy(() -> Markup.of("<b>{}</b>", "a", "b")).hasMessageContaining("The parts (2)");
    }
}
