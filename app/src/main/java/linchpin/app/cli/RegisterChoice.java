package linchpin.app.cli;

import java.nio.file.Path;
import linchpin.data.casefile.Case;
import linchpin.data.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which register of documents a verb is about, and which case its documents are held against. */
final class RegisterChoice {

    @Mixin
    private CaseOption of = new CaseOption();

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "The folder of the register. Default: evidence/ in the folder of the case.")
    private @Nullable Path folder;

    Path caseFolder() {
        return of.folder();
    }

    Case readCase() {
        return of.read();
    }

    Register register() {
        return new Register(folder != null ? folder : caseFolder().resolve("evidence"));
    }
}
