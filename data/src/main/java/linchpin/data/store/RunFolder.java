package linchpin.data.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import linchpin.data.tables.AtomicFile;

/** A folder with the files of one run: written beside its place, then moved there, so that it is whole or absent. */
public final class RunFolder {

    /** The file by which a run folder is known. */
    public static final String MANIFEST = "manifest.json";

    private RunFolder() {}

    /**
     * Writes the files of a run and its manifest. A folder of an earlier run is replaced; any other is left alone.
     *
     * @param folder where the run shall stand; folders above it are made
     * @param files contents by name; a name may lead into a sub-folder with {@code /}
     * @throws IllegalArgumentException where the folder holds something that is not a run
     * @throws java.io.UncheckedIOException with a sentence for the user, for instance when the disk is full
     */
    public static void write(Path folder, Manifest manifest, Map<String, String> files) {
        var all = new TreeMap<>(files);
        all.put(MANIFEST, manifest.toJson());
        Path place = folder.toAbsolutePath().normalize();
        check(place);
        try {
            Path parent = place.getParent() == null ? place : place.getParent();
            Files.createDirectories(parent);
            Path fresh = Files.createDirectory(AtomicFile.neighbour(place));
            try {
                for (var file : all.entrySet()) {
                    writeInto(fresh, file.getKey(), file.getValue());
                }
                replace(place, fresh);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw AtomicFile.failure(folder, e);
        }
    }

    private static void writeInto(Path folder, String name, String text) throws IOException {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || path.equals(folder)) {
            throw new IllegalArgumentException(
                    "The file name (%s) leads out of the run folder.\nMaybe it starts with a slash or dots."
                            .formatted(name));
        }
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    /**
     * Whether a run may stand there, to be asked before a long run: somebody's folder that is not a run must never be lost.
     *
     * @throws IllegalArgumentException where the folder holds something that is not a run
     */
    public static void check(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        boolean run = Files.isRegularFile(place.resolve(MANIFEST));
        String[] names = place.toFile().list();
        boolean empty = names != null && names.length == 0;
        if (Files.exists(place) && !run && !empty) {
            throw new IllegalArgumentException(
                    "The folder (%s) exists and holds no run, so it is not replaced.\nMaybe choose another with --out."
                            .formatted(place));
        }
    }

    /**
     * Puts a file into a run that is there, whole or not at all.
     *
     * @throws IllegalArgumentException where the folder holds no run
     */
    public static void put(Path folder, String name, String text) {
        AtomicFile.write(ofRun(folder).resolve(name), text);
    }

    /**
     * The folder itself.
     *
     * @throws IllegalArgumentException where it holds no run
     */
    public static Path ofRun(Path folder) {
        if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
            throw new IllegalArgumentException(
                    "The folder (%s) holds no run.\nMaybe make one first: linchpin run --out %s"
                            .formatted(folder, folder));
        }
        return folder;
    }

    private static void replace(Path place, Path fresh) throws IOException {
        if (!Files.exists(place)) {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = fresh.resolveSibling(fresh.getFileName() + ".old");
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        delete(old);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
