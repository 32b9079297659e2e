package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import linchpin.data.casefile.Case;
import linchpin.data.store.LedgerFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which ledger a verb is about: of which case, and in which file. */
final class LedgerChoice {

    private static final String SUFFIX = ".jsonl";

    @Mixin
    private CaseOption of = new CaseOption();

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger. Default: the newest of the case, such as ledger/2025-08-31.jsonl.")
    private @Nullable Path file;

    Path caseFolder() {
        return of.folder();
    }

    Case readCase() {
        return of.read();
    }

    LedgerFile.Read read() {
        return LedgerFile.read(existing());
    }

    /** Where a ledger of an information date is begun. */
    Path toBegin(LocalDate asOf) {
        return file != null ? file : folder(caseFolder()).resolve(asOf + SUFFIX);
    }

    /** The ledger to read and to add to. */
    Path existing() {
        return file != null ? file : newest(caseFolder());
    }

    /** The newest ledger of a case; where there is none, a path at which there is none. */
    static Path newest(Path caseFolder) {
        Path folder = folder(caseFolder);
        if (!Files.isDirectory(folder)) {
            return folder.resolve("DATE" + SUFFIX);
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(SUFFIX))
                    .max(Comparator.comparing(f -> f.getFileName().toString()))
                    .orElse(folder.resolve("DATE" + SUFFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of ledgers (%s) cannot be read.\nMaybe give one with --ledger.".formatted(folder), e);
        }
    }

    /** The default case's ledgers stand in ledger/, another shipped case's in a folder below, a user's beside the case. */
    private static Path folder(Path caseFolder) {
        Path its = caseFolder.toAbsolutePath().normalize();
        Path cases = Path.of(CaseChoice.HOME, "cases").toAbsolutePath().normalize();
        if (!cases.equals(its.getParent())) {
            return its.resolve("ledger");
        }
        Path shipped = Path.of(CaseChoice.HOME, "ledger");
        return its.endsWith(CaseChoice.DEFAULT) ? shipped : shipped.resolve(String.valueOf(its.getFileName()));
    }
}
