package linchpin.proof;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import linchpin.proof.SourceTree.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The habits of the house that a machine can see, each over every file that is ours. */
class LintTest {

    private static final int LONGEST = 300;
    private static final int MEDIAN = 120;
    private static final int FEWEST_FILES = 40;

    private static final Pattern CODE = Pattern.compile(".*\\.(java|py|sh|js|ts|css|sql)|linchpin|\\.ci/run");

    /** Written in pieces, so that this file does not find itself. */
    private static final String LATER = "TO" + "DO|FIX" + "ME|XX" + "X";

    private static final String FLOATING = "LAT" + "EST|RELE" + "ASE";

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(^|[^a-zA-Z0-9.])/(work|farm|root|tmp)/[a-z.]|(^|[^a-zA-Z0-9.])/(home|Users)/[a-z]");

    private static final Pattern REGISTRY = Pattern.compile(
            "https?://[^ \"]*/maven2?/|repo1?\\.maven\\.(apache\\.)?org"
                    + "|registry\\.(npmjs|yarnpkg)\\.|\"resolved\": *\"https?://|(deb|security)\\.debian\\.org|pypi\\.org/simple");

    private static final Pattern COMES_IN = Pattern.compile("\\b(Comes in|In): ");

    private static final Pattern GOES_OUT = Pattern.compile("\\b(Goes out|Out): ");

    private static List<Text> texts = List.of();

    @BeforeAll
    static void read() {
        texts = SourceTree.texts();
        System.out.printf(
                "Lint: %d texts, %d of them code, %d Java; longest %d lines, median %d%n",
                texts.size(),
                code().size(),
                texts.stream().filter(Text::isJava).count(),
                code().stream().mapToInt(text -> text.lines().size()).max().orElse(0),
                median());
    }

    @Test
    void theWholeTreeWasRead() {
        assertThat(texts).hasSizeGreaterThanOrEqualTo(FEWEST_FILES);
        assertThat(texts).extracting(Text::path).contains("pom.xml", "core/pom.xml", "linchpin");
    }

    @Test
    void noFileOfCodeIsLong() {
        assertThat(code().stream()
                        .filter(text -> text.lines().size() > LONGEST)
                        .map(text -> "%s has %d lines"
                                .formatted(text.path(), text.lines().size())))
                .isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        assertThat(median()).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(found("\\b(" + LATER + ")\\b", CODE.asMatchPredicate())).isEmpty();
    }

    @Test
    void noVersionFloats() {
        assertThat(found("\\b(" + FLOATING + ")\\b", path -> path.endsWith("pom.xml") || path.startsWith(".ci/")))
                .isEmpty();
    }

    @Test
    void noPathOfOneMachineIsInTheTree() {
        assertThat(found(MACHINE_PATH.pattern(), path -> true)).isEmpty();
    }

    @Test
    void noHostOfARegistryIsInTheTree() {
        assertThat(found(REGISTRY.pattern(), path -> !path.endsWith("LintTest.java")))
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatComesInAndWhatGoesOut() {
        List<String> silent = texts.stream()
                .filter(text -> text.isJava() && text.path().contains("/src/main/"))
                .map(text -> text.path()
                        .substring(0, text.path().length() - text.fileName().length()))
                .distinct()
                .filter(folder -> texts.stream().noneMatch(text -> explains(text, folder)))
                .toList();
        assertThat(silent)
                .as("packages whose package-info lacks \"Comes in:\", \"Goes out:\" or @NullMarked")
                .isEmpty();
    }

    private static boolean explains(Text text, String folder) {
        if (!text.path().equals(folder + "package-info.java")) {
            return false;
        }
        String body = text.lines().stream().collect(joining("\n"));
        return body.startsWith("/**")
                && COMES_IN.matcher(body).find()
                && GOES_OUT.matcher(body).find()
                && body.contains("@NullMarked");
    }

    private static List<String> found(String regex, Predicate<String> paths) {
        Predicate<String> hit = Pattern.compile(regex).asPredicate();
        List<String> places = new ArrayList<>();
        for (Text text : texts) {
            for (int i = 0; paths.test(text.path()) && i < text.lines().size(); i++) {
                if (hit.test(text.lines().get(i))) {
                    places.add(text.path() + ":" + (i + 1) + ": "
                            + text.lines().get(i).strip());
                }
            }
        }
        return places;
    }

    private static List<Text> code() {
        return texts.stream()
                .filter(text -> CODE.matcher(text.path()).matches())
                .toList();
    }

    private static int median() {
        int[] sizes =
                code().stream().mapToInt(text -> text.lines().size()).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
