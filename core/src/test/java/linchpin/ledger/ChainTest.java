package linchpin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final List<String> ENTRIES =
            List.of("{\"a\":1}", "{\"text\":\"x\\\",\\\"seal\\\":\\\"\"}", "{}", "{\"é\":\"…\"}");

    private static List<String> chain(List<String> entries) {
        var lines = new ArrayList<String>();
        entries.forEach(e -> lines.add(Chain.line(Chain.tip(lines), e)));
        return lines;
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        assertThat(Chain.entries(chain(ENTRIES))).isEqualTo(ENTRIES);
        assertThat(Chain.entries(List.of())).isEmpty();
    }

    /** The published test vector of SHA-256 (FIPS 180-4). */
    @Test
    void theHashIsTheStandardOne() {
        assertThat(Chain.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aChangedCharacterIsFoundAndItsLineNamed() {
        List<String> lines = chain(ENTRIES);
        for (int i = 0; i < lines.size(); i++) {
            for (int at = 0; at < lines.get(i).length(); at++) {
                var changed = new ArrayList<>(lines);
                var text = new StringBuilder(lines.get(i));
                text.setCharAt(at, text.charAt(at) == '0' ? '1' : '0');
                changed.set(i, text.toString());

                var broken = catchThrowableOfType(Chain.Broken.class, () -> Chain.entries(changed));

                assertThat(broken).as("line %d, character %d", i + 1, at).isNotNull();
                assertThat(broken.line()).isEqualTo(i + 1);
                assertThat(broken)
                        .hasMessageContaining("line %d".formatted(i + 1))
                        .hasMessageContaining("Maybe");
            }
        }
    }

    @Test
    void aLineTakenOutOrPutInOrMovedIsFound() {
        List<String> lines = chain(ENTRIES);
        var without = new ArrayList<>(lines);
        without.remove(1);
        var twice = new ArrayList<>(lines);
        twice.add(2, lines.get(1));
        var swapped = new ArrayList<>(lines);
        swapped.set(1, lines.get(2));
        swapped.set(2, lines.get(1));
        var headless = lines.subList(1, lines.size());

        assertThatThrownBy(() -> Chain.entries(without)).hasMessageContaining("line 2: it does not follow line 1");
        assertThatThrownBy(() -> Chain.entries(twice)).hasMessageContaining("line 3");
        assertThatThrownBy(() -> Chain.entries(swapped)).hasMessageContaining("line 2");
        assertThatThrownBy(() -> Chain.entries(headless)).hasMessageContaining("not the first line");
    }

    /** Who rewrites a line and seals it anew must rewrite all that follow, and then the tip differs. */
    @Test
    void aLineThatWasSealedAnewIsFoundAtTheNext() {
        List<String> lines = chain(ENTRIES);
        String tip = Chain.tip(lines);
        lines.set(1, Chain.line(Chain.tip(lines.subList(0, 1)), "{\"a\":2}"));

        assertThatThrownBy(() -> Chain.entries(lines)).hasMessageContaining("line 3: it does not follow line 2");
        assertThat(Chain.tip(chain(List.of("{\"a\":2}")))).isNotEqualTo(tip);
    }
}
