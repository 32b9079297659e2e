package linchpin.app.cli;

import java.nio.file.Path;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which register of documents a verb is about, and which case its documents are held against. */
final class RegisterChoice {

    @Option(
            names = "--case",
            paramLabel = "CASE",
            defaultValue = CaseChoice.DEFAULT,
            description = "A case under cases/, or a folder. Default: ${DEFAULT-VALUE}.")
    private String name = CaseChoice.DEFAULT;

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "The folder of the register. Default: evidence/ in the folder of the case.")
    private @Nullable Path folder;

    Path caseFolder() {
        return CaseChoice.folder(name);
    }

    Case readCase() {
        return CaseReader.read(caseFolder()).orThrow();
    }

    Register register() {
        return new Register(folder != null ? folder : caseFolder().resolve("evidence"));
    }
}
