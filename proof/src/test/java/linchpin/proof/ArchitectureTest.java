package linchpin.proof;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static linchpin.proof.Ladder.EVERYWHERE;
import static linchpin.proof.Ladder.LIBRARIES;
import static linchpin.proof.Ladder.RUNGS;
import static linchpin.proof.Ladder.rung;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data flows one way: each package knows only those to its left on the ladder. */
class ArchitectureTest {

    /** Fewer would mean that the scan looked in the wrong place. */
    private static final int FEWEST_CLASSES = 25;

    private static JavaClasses classes;

    @BeforeAll
    static void scan() {
        classes = Ladder.classes();
        var perRung = classes.stream().collect(groupingBy(Ladder::rung, TreeMap::new, counting()));
        System.out.printf("Architecture: %d classes scanned, %s%n", classes.size(), perRung);
    }

    @Test
    void everySourceFileWasScanned() {
        Set<String> scanned = new TreeSet<>();
        classes.forEach(type -> scanned.add(type.getName()));
        assertThat(scanned).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES).containsAll(SourceTree.mainTypes());
    }

    @Test
    void everyPackageHasItsPlaceOnTheLadder() {
        assertThat(classes.stream().map(Ladder::rung).distinct()).isSubsetOf(RUNGS);
    }

    @Test
    void eachPackageKnowsOnlyThoseToItsLeft() {
        assertThat(dependencies(Ladder::isOurs)
                        .filter(link -> place(link.getTargetClass()) > place(link.getOriginClass()))
                        .map(Dependency::getDescription))
                .as("dependencies that run back up the ladder %s", RUNGS)
                .isEmpty();
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("linchpin.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void eachOutsideLibraryStaysInItsPackage() {
        assertThat(dependencies(target -> !Ladder.isOurs(target))
                        .filter(link -> !mayUse(link.getOriginClass(), link.getTargetClass()))
                        .map(Dependency::getDescription))
                .as("uses of a library outside its package")
                .isEmpty();
    }

    private static Stream<Dependency> dependencies(Predicate<JavaClass> target) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(link -> target.test(link.getTargetClass().getBaseComponentType()));
    }

    private static int place(JavaClass type) {
        return RUNGS.indexOf(rung(type.getBaseComponentType()));
    }

    private static boolean mayUse(JavaClass user, JavaClass library) {
        JavaClass used = library.getBaseComponentType();
        String name = used.getName();
        if (used.isPrimitive() || startsWithAny(name, EVERYWHERE)) {
            return true;
        }
        return LIBRARIES.entrySet().stream()
                .anyMatch(entry ->
                        name.startsWith(entry.getKey()) && entry.getValue().contains(rung(user)));
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
