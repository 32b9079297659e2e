package linchpin.app.cli;

import java.nio.file.Path;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import picocli.CommandLine.Option;

/** Which case a verb is about that has something else for its argument. */
final class CaseOption {

    @Option(
            names = "--case",
            paramLabel = "CASE",
            defaultValue = CaseChoice.DEFAULT,
            description = "A case under cases/, or a folder. Default: ${DEFAULT-VALUE}.")
    private String name = CaseChoice.DEFAULT;

    Path folder() {
        return CaseChoice.folder(name);
    }

    Case read() {
        return CaseReader.read(folder()).orThrow();
    }
}
