package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linchpin.app.study.Findings;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.JsonFile;
import linchpin.event.Actor;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.pattern.Rule;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names carry no meaning: other codes in the same order of the file, or another id of the case, and every number stays. */
class OtherNamesTest {

    @TempDir
    Path folder;

    @Test
    void otherCodesGiveTheSameNumbers() {
        Map<String, String> codes = reversed(Shipped.ISLAND);
        var renamed = Shipped.at(CaseFolder.copy(Shipped.ISLAND, folder, text -> replace(text, codes)));
        Findings before = Shipped.of(Shipped.ISLAND).find(7, 96, 6, 2);
        Findings after = renamed.find(7, 96, 6, 2);

        assertThat(renamed.prepared().source().roster().code(0)).isEqualTo(codes.get("XAL"));
        Map<String, String> back = inverse(codes);
        for (var part : Map.of(
                        "outlook", List.<Object>of(before.outlook(), after.outlook()),
                        "policies", List.<Object>of(before.policies(), after.policies()),
                        "theses", List.<Object>of(before.theses(), after.theses()),
                        "firm", List.<Object>of(before.firm(), after.firm()),
                        "terms",
                                List.<Object>of(
                                        before.grounds().terms(),
                                        after.grounds().terms()),
                        "record",
                                List.<Object>of(
                                        before.grounds().record(),
                                        after.grounds().record()))
                .entrySet()) {
            String mapped = replace(JsonFile.toText(part.getValue().getLast()), back);
            assertThat(mapped)
                    .as(part.getKey())
                    .isEqualTo(JsonFile.toText(part.getValue().getFirst()));
        }
    }

    @Test
    @Tag("slow")
    void otherCodesGiveTheSameBranchesInNortheastAsia() {
        Map<String, String> codes = reversed(Shipped.ASIA);
        var renamed = Shipped.at(CaseFolder.copy(Shipped.ASIA, folder, text -> replace(text, codes)));
        var shipped = Shipped.of(Shipped.ASIA);
        List<Arm> before = play(shipped);
        List<Arm> after = play(renamed);

        assertThat(codes).hasSizeGreaterThanOrEqualTo(24);
        for (int a = 0; a < before.size(); a++) {
            assertThat(after.get(a).events()).isEqualTo(before.get(a).events());
            List<Rule> rules = shipped.rules(4);
            for (int c = 0; c < rules.size(); c++) {
                assertThat(after.get(a).obey(renamed.rules(4).get(c)))
                        .isEqualTo(before.get(a).obey(rules.get(c)));
            }
        }
    }

    @Test
    void anotherIdAndTitleOfTheCaseChangeNothingElse() {
        var renamed = Shipped.at(CaseFolder.copy(
                Shipped.ISLAND,
                folder,
                text -> text.replace("id: island-quarrel", "id: narrow-waters")
                        .replace("title: The island quarrel", "title: The Narrow Waters")));
        String before = JsonFile.toText(Shipped.of(Shipped.ISLAND).find(7, 96, 6, 2));
        String after = JsonFile.toText(renamed.find(7, 96, 6, 2));

        assertThat(withoutHash(after.replace("narrow-waters", "island-quarrel")
                        .replace("The Narrow Waters", "The island quarrel")))
                .isEqualTo(withoutHash(before));
        assertThat(after).isNotEqualTo(before);
    }

    private static List<Arm> play(Shipped shipped) {
        var policies = new ArrayList<>(List.of(Policy.NONE));
        // how prone a member is to a veto is a parameter named after it, and luck is keyed by the names of parameters
        shipped.prepared().source().policies().stream()
                .filter(p -> p.steps().stream().noneMatch(Intervention.Vote.class::isInstance))
                .forEach(policies::add);
        return Ensemble.play(
                shipped.experiment(),
                policies.stream().map(shipped::course).toList(),
                new Design(7, 48, 24, 4, 2),
                done -> {});
    }

    /** New codes that sort the other way round, so that nothing can hang on their order. */
    private static Map<String, String> reversed(String name) {
        var sorted = CaseReader.read(Shipped.HOME.resolve("cases").resolve(name)).orThrow().roster().actors().stream()
                .map(Actor::code)
                .sorted(Comparator.reverseOrder())
                .toList();
        var codes = new LinkedHashMap<String, String>();
        for (int i = 0; i < sorted.size(); i++) {
            codes.put(sorted.get(i), "QZ" + (char) ('A' + i / 26) + (char) ('A' + i % 26));
        }
        return codes;
    }

    private static Map<String, String> inverse(Map<String, String> codes) {
        var inverse = new LinkedHashMap<String, String>();
        codes.forEach((code, other) -> inverse.put(other, code));
        return inverse;
    }

    private static String replace(String text, Map<String, String> codes) {
        // a code may stand before a sector, as in AUS.AGR, but not inside the id of something else
        var word = Pattern.compile("(?<![\\w.-])(" + String.join("|", codes.keySet()) + ")(?![\\w-]|\\.(?![A-Za-z]))");
        return word.matcher(text).replaceAll(found -> codes.get(found.group()));
    }

    private static String withoutHash(String results) {
        return results.replaceAll("\"case.yaml\" : \"[0-9a-f]{64}\"", "");
    }
}
