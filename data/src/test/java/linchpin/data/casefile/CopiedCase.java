package linchpin.data.casefile;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of a case's files share: a copy that each of them may break. */
abstract class CopiedCase {

    @TempDir
    Path temporary;

    CaseCopy copy;

    @BeforeEach
    void copyTheCase() {
        copy = CaseCopy.into(temporary.resolve("case"));
    }
}
