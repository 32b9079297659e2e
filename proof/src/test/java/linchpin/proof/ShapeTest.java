package linchpin.proof;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Small shapes: names that mean something, records that fit a glance, packages that fit a page. */
class ShapeTest {

    private static final int MOST_COMPONENTS = 7;
    private static final int MOST_PUBLIC_TYPES = 15;

    private static final Pattern HOLLOW = Pattern.compile(".*(Manager|Impl|Utils?|Helpers?)");

    private static JavaClasses classes;

    @BeforeAll
    static void scan() {
        classes = Ladder.classes();
        System.out.printf(
                "Shapes: %d records, public types per package %s%n", records().count(), publicTypes());
    }

    @Test
    void noNameIsHollow() {
        assertThat(classes.stream().map(JavaClass::getSimpleName).filter(HOLLOW.asMatchPredicate()))
                .isEmpty();
    }

    /** A record that mirrors a row of an outside format is exempt, and says so by its name. */
    @Test
    void noRecordHasMoreThanSevenComponents() {
        assertThat(records().filter(type -> !type.getSimpleName().endsWith("Row")))
                .allSatisfy(type -> assertThat(type.reflect().getRecordComponents())
                        .as(type.getName())
                        .hasSizeLessThanOrEqualTo(MOST_COMPONENTS));
    }

    @Test
    void noPackageHasMoreThanFifteenPublicTypes() {
        assertThat(publicTypes())
                .allSatisfy((rung, count) -> assertThat(count).as(rung).isLessThanOrEqualTo(MOST_PUBLIC_TYPES));
    }

    private static Stream<JavaClass> records() {
        return classes.stream().filter(JavaClass::isRecord);
    }

    private static Map<String, Long> publicTypes() {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(groupingBy(Ladder::rung, TreeMap::new, counting()));
    }
}
