package linchpin.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home on loopback that behaves, and ones that do not. */
class FetchTest {

    private static final String DATA = "seller,buyer,usd\nCHN,RUS,107\n".repeat(200);
    private static final String SUM = "3f0e";
    private static final Rules QUICK =
            new Rules(Duration.ofSeconds(5), Duration.ofSeconds(1), 3, Duration.ofMillis(5), Set.of(), true);

    @TempDir
    private Path folder;

    private static Home home(OddHome at, String sha256) {
        return home(at, "trade.csv", sha256, 1 << 20);
    }

    private static Home home(OddHome at, String file, String sha256, long most) {
        return new Home(
                "trade", "Trade", at.address(), file, sha256, most, new Home.Terms("CC BY 4.0", "Somebody (2020)", ""));
    }

    private Fetched get(Home home) {
        return new Fetch(QUICK, bytes -> {}).get(home, folder, false);
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileComesWholeWithItsChecksumLicenceAndCitation() throws IOException {
        try (var at = OddHome.that(OddHome.whole(DATA))) {
            var got = get(home(at, ""));

            assertThat(Files.readString(got.file())).isEqualTo(DATA);
            assertThat(got.trust()).isEqualTo(Fetched.Trust.FIRST_USE);
            assertThat(files()).containsExactly("trade.csv", "trade.csv.sha256", "trade.csv.txt");
            assertThat(Files.readString(folder.resolve("trade.csv.txt"))).contains("CC BY 4.0", "Somebody (2020)");
            assertThat(Files.readString(folder.resolve("trade.csv.sha256"))).isEqualTo(got.sha256() + "  trade.csv\n");
        }
    }

    @Test
    void whatIsThereIsCheckedAndNotFetchedAgain() {
        try (var at = OddHome.that(OddHome.whole(DATA))) {
            var first = get(home(at, ""));
            var second = get(home(at, ""));

            assertThat(second.trust()).isEqualTo(Fetched.Trust.NOTED);
            assertThat(get(home(at, first.sha256())).trust()).isEqualTo(Fetched.Trust.PINNED);
            assertThat(at.asked()).hasSize(1);
        }
    }

    @Test
    void aFileThatWasChangedSinceIsSaidToBe() throws IOException {
        try (var at = OddHome.that(OddHome.whole(DATA))) {
            var got = get(home(at, ""));
            Files.writeString(got.file(), "other");

            assertThatThrownBy(() -> get(home(at, "")))
                    .hasMessageContaining("The checksum of trade.csv is")
                    .hasMessageContaining("Maybe its owners have put another version there");
        }
    }

    @Test
    void aWrongChecksumLeavesNoFile() throws IOException {
        try (var at = OddHome.that(OddHome.whole(DATA))) {
            assertThatThrownBy(() -> get(home(at, SUM))).hasMessageContaining("and 3f0e is due");
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void anotherVersionDoesNotReplaceTheOldOneUnasked() throws IOException {
        try (var at = OddHome.that(OddHome.whole(DATA), OddHome.whole("another"))) {
            get(home(at, ""));

            assertThatThrownBy(() -> new Fetch(QUICK, b -> {}).get(home(at, ""), folder, true))
                    .hasMessageContaining("to take it, remove trade.csv.sha256");
            assertThat(Files.readString(folder.resolve("trade.csv"))).isEqualTo(DATA);
            assertThat(files()).containsExactly("trade.csv", "trade.csv.sha256", "trade.csv.txt");
        }
    }

    @Test
    void whatIsCutOffGoesOnWhereItStopped() throws IOException {
        try (var at = OddHome.that(OddHome.truncated(DATA, 1000), OddHome.rest(DATA, 1000))) {
            var got = get(home(at, ""));

            assertThat(Files.readString(got.file())).isEqualTo(DATA);
            assertThat(at.asked().get(1)).contains("Range: bytes=1000-").contains("If-Range: \"v1\"");
        }
    }

    @Test
    void whatIsCutOffTooOftenStaysAsAPartAndTheNextCommandGoesOn() throws IOException {
        try (var at = OddHome.that(
                OddHome.truncated(DATA, 1000), OddHome.broken(), OddHome.broken(), OddHome.rest(DATA, 1000))) {
            assertThatThrownBy(() -> get(home(at, "")))
                    .hasMessageContaining("in 3 tries; the last time it answered with status 503")
                    .hasMessageContaining("goes on where it stopped");
            assertThat(files()).containsExactly("trade.csv.part", "trade.csv.part.tag");

            assertThat(Files.readString(get(home(at, "")).file())).isEqualTo(DATA);
        }
    }

    @Test
    void aFileThatChangedMeanwhileIsFetchedFromTheStart() throws IOException {
        try (var at = OddHome.that(OddHome.truncated(DATA, 1000), OddHome.whole("another"))) {
            assertThat(Files.readString(get(home(at, "")).file())).isEqualTo("another");
        }
    }

    @Test
    void aHomeThatContinuesElsewhereThanAskedIsNotBelieved() throws IOException {
        try (var at = OddHome.that(OddHome.truncated(DATA, 1000), OddHome.rest(DATA, 500), OddHome.rest(DATA, 1000))) {
            assertThat(Files.readString(get(home(at, "")).file())).isEqualTo(DATA);
        }
    }

    @Test
    void aHomeThatStandsStillIsGivenUp() {
        try (var at = OddHome.that(OddHome.stalled(DATA, 1000), OddHome.silent(), OddHome.stalled(DATA, 1000))) {
            long begun = System.nanoTime();
            assertThatThrownBy(() -> get(home(at, ""))).hasMessageContaining("nothing came for 1 s");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void aHomeThatSaysLessThanItSendsFailsByItsChecksum() throws IOException {
        try (var good = OddHome.that(OddHome.whole(DATA))) {
            String sum = get(home(good, "")).sha256();
            Files.delete(folder.resolve("trade.csv"));
            Files.delete(folder.resolve("trade.csv.sha256"));
            try (var at = OddHome.that(OddHome.saying(DATA, DATA.length() - 500))) {
                assertThatThrownBy(() -> get(home(at, sum))).hasMessageContaining("The checksum of trade.csv is");
                assertThat(files()).containsExactly("trade.csv.txt");
            }
        }
    }

    @Test
    void aHomeThatSaysMoreThanItSendsIsTriedAgain() throws IOException {
        try (var at = OddHome.that(OddHome.saying(DATA, DATA.length() + 500), OddHome.whole(DATA))) {
            assertThat(Files.readString(get(home(at, "")).file())).isEqualTo(DATA);
        }
    }

    @Test
    void tooLargeAFileIsNotTakenWhetherItIsAnnouncedOrNot() throws IOException {
        try (var at = OddHome.that(OddHome.whole(DATA), OddHome.endless(DATA))) {
            for (int k = 0; k < 2; k++) {
                assertThatThrownBy(() -> get(home(at, "trade.csv", "", 2000))).hasMessageContaining("sends more than");
                assertThat(Files.exists(folder.resolve("trade.csv"))).isFalse();
                assertThat(Files.size(folder.resolve("trade.csv.part"))).isZero();
            }
        }
    }

    @Test
    void aPageInsteadOfTheFileSaysWhatToDo() throws IOException {
        try (var at = OddHome.that(OddHome.page(), OddHome.whole("<html>are you a browser?</html>"))) {
            for (int k = 0; k < 2; k++) {
                assertThatThrownBy(() -> get(home(at, "trade.zip", "", 1 << 20)))
                        .hasMessageContaining("sent a page instead of the file")
                        .hasMessageContaining("save the file as trade.zip in the same folder");
            }
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void aHomeThatSendsOnElsewhereIsFollowedOnlyWhereItIsAllowed() throws IOException {
        try (var at = OddHome.that(
                OddHome.moved("http://elsewhere.example/x"),
                OddHome.moved("ftp://localhost/x"),
                OddHome.moved("/x"),
                OddHome.whole(DATA))) {
            assertThatThrownBy(() -> get(home(at, "")))
                    .hasMessageContaining("sends on to another host (elsewhere.example)")
                    .hasMessageContaining("--allow-host elsewhere.example");
            assertThatThrownBy(() -> get(home(at, ""))).hasMessageContaining("which is not HTTPS");
            assertThat(Files.readString(get(home(at, "")).file())).isEqualTo(DATA);
        }
    }

    @Test
    void aHomeThatSendsInCirclesAndAFileThatIsGoneAreSaidToBe() {
        var circle = OddHome.moved("/x");
        try (var at = OddHome.that(circle, circle, circle, circle, circle, circle, OddHome.gone())) {
            assertThatThrownBy(() -> get(home(at, ""))).hasMessageContaining("sends on more than 5 times");
            assertThatThrownBy(() -> get(home(at, ""))).hasMessageContaining("answered with status 404");
        }
    }

    @Test
    void aPlainAddressIsNotAskedAtAllInEarnest() {
        try (var at = OddHome.that(OddHome.whole(DATA))) {
            var earnest = new Rules(QUICK.connect(), QUICK.stall(), QUICK.tries(), QUICK.pause(), Set.of(), false);
            assertThatThrownBy(() -> new Fetch(earnest, b -> {}).get(home(at, ""), folder, false))
                    .hasMessageContaining("which is not HTTPS");
            assertThat(at.asked()).isEmpty();
        }
    }

    @Test
    void everyRowOfTheTableIsWhole() {
        var all = Homes.all();
        assertThat(all).extracting(Home::id).doesNotHaveDuplicates().contains("wiod", "icio", "baci");
        assertThat(all).extracting(Home::file).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(h -> {
            assertThat(h.address()).extracting(URI::getScheme).isEqualTo("https");
            assertThat(h.file()).matches("[A-Za-z0-9][A-Za-z0-9._-]*");
            assertThat(h.sha256()).matches("|[0-9a-f]{64}");
            assertThat(h.most()).isPositive();
            assertThat(h.terms().licence()).isNotBlank();
            assertThat(h.terms().cite()).isNotBlank();
        });
        assertThatThrownBy(() -> Homes.find("bacci")).hasMessageContaining("Maybe you meant baci");
        assertThat(DATA.getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(2000);
    }
}
