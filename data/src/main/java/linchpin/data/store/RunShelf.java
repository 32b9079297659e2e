package linchpin.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.data.tables.AtomicFile;
import linchpin.data.tables.Problems;
import linchpin.data.tables.TextFile;

/**
 * A folder of run folders. A run is known by the name of its folder; one that is half written or was tampered with is not
 * on the shelf, since {@link RunFolder} moves a run there whole.
 */
public final class RunShelf {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,79}");
    private static final Pattern NAME = Pattern.compile("(tables/)?[a-z0-9][a-z0-9-]*\\.(json|html|md|csv)");
    private static final int DIGITS = 12;

    private final Path folder;

    public RunShelf(Path folder) {
        this.folder = folder;
    }

    /**
     * A run on the shelf.
     *
     * @param id name of its folder
     * @param storedAt when it came here, by the clock of the disk
     */
    public record Stored(String id, Instant storedAt, Manifest manifest) {

        /** What kind of run it is; a plain run where the manifest does not say. */
        public String kind() {
            return manifest.settings().getOrDefault("kind", "run");
        }
    }

    /** The id of a run: its kind and a digest of what it is made from, so that the same question has the same place. */
    public static String id(Manifest manifest) {
        byte[] bytes = manifest.toJson().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return manifest.settings().getOrDefault("kind", "run") + "-"
                + TextFile.sha256(bytes).substring(0, DIGITS);
    }

    /** All runs, the latest first. */
    public List<Stored> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(f -> f.getFileName().toString())
                    .flatMap(id -> find(id).stream())
                    .sorted(Comparator.comparing(Stored::storedAt).reversed().thenComparing(Stored::id))
                    .toList();
        } catch (IOException e) {
            throw AtomicFile.failure(folder, e);
        }
    }

    /** One run; empty where there is none of that id, whatever else the text may lead to. */
    public Optional<Stored> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        Path manifest = folder.resolve(id).resolve(RunFolder.MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Stored(
                    id, Files.getLastModifiedTime(manifest).toInstant(), JsonFile.read(manifest, Manifest.class)));
        } catch (IOException | IllegalArgumentException e) {
            // removed or replaced by something else since we looked: then there is no such run
            return Optional.empty();
        }
    }

    /** A file of a run, such as {@code results.json} or {@code tables/outlook.csv}; empty where it has none of that name. */
    public Optional<byte[]> read(Stored run, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(run.id()).resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw AtomicFile.failure(folder, e);
        }
    }

    /** All files of a run that a run may have, by name. */
    public SortedMap<String, byte[]> files(Stored run) {
        Path place = folder.resolve(run.id());
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> paths = Files.walk(place, 2)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = place.relativize(path).toString().replace('\\', '/');
                if (NAME.matcher(name).matches()) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw AtomicFile.failure(folder, e);
        }
        return files;
    }

    /** Whether a file of that name may stand in a run. */
    static boolean mayHold(String name) {
        return NAME.matcher(name).matches();
    }

    /** Puts a run on the shelf, whole or not at all; the same run again takes its old place. */
    public String put(Manifest manifest, Map<String, String> files) {
        String id = id(manifest);
        RunFolder.write(folder.resolve(id), manifest, files);
        return id;
    }

    /** A text of a file of the user's as it stands, or with what is wrong in it. */
    static String text(String name, byte[] bytes) {
        var problems = new Problems();
        String text = TextFile.decode(name, bytes, problems).text();
        if (problems.errors() > 0) {
            throw new IllegalArgumentException(
                    "The file (%s) is not UTF-8.\nMaybe it is not of a run.".formatted(name));
        }
        return text;
    }
}
