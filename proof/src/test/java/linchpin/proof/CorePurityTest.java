package linchpin.proof;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The core is a function: same arguments, same bytes. So it reads no file, no clock, no environment and no dice. */
class CorePurityTest {

    private static final DescribedPredicate<JavaClass> CORE = describe("in the core", Ladder::isCore);

    /** Methods that ask the machine for something, by class. */
    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");

    private static final Set<String> SURROUNDINGS =
            Set.of("getenv", "getProperty", "getProperties", "exit", "console", "getLogger");

    private static JavaClasses classes;

    @BeforeAll
    static void scan() {
        classes = Ladder.classes();
        System.out.printf(
                "Core purity: %d classes of the core%n",
                classes.stream().filter(Ladder::isCore).count());
    }

    @Test
    void theCoreDoesNoInputOrOutput() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                .check(classes);
    }

    @Test
    void theCoreDoesNotLogOrPrint() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "ch.qos..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }

    @Test
    void theCoreAsksNoClock() {
        noClasses()
                .that(CORE)
                .should()
                .callCodeUnitWhere(target(calls("now of java.time", "java.time.", Set.of("now"))))
                .orShould()
                .callCodeUnitWhere(target(calls("a clock of System", "java.lang.System", CLOCKS)))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date")
                .check(classes);
    }

    @Test
    void theCoreAsksNotForItsSurroundings() {
        noClasses()
                .that(CORE)
                .should()
                .callCodeUnitWhere(target(calls("surroundings of System", "java.lang.System", SURROUNDINGS)))
                .check(classes);
    }

    /** A generator seeded from a key may draw a whole vector at once; one without a seed may not exist. */
    @Test
    void theCoreDrawsNoNumberWithoutASeed() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.Random|java\\.util\\.random\\.RandomGeneratorFactory"
                        + "|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .callCodeUnitWhere(
                        target(calls("a generator's factory", "java.util.random.", Set.of("of", "getDefault"))))
                .orShould()
                .callCodeUnitWhere(target(calls("Math.random", "java.lang.Math", Set.of("random"))))
                .orShould()
                .callCodeUnitWhere(target(calls("UUID.randomUUID", "java.util.UUID", Set.of("randomUUID"))))
                .check(classes);
    }

    private static DescribedPredicate<CodeUnitCallTarget> calls(String what, String owner, Set<String> names) {
        return describe(what, call -> call.getOwner().getName().startsWith(owner) && names.contains(call.getName()));
    }
}
