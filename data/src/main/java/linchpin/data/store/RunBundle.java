package linchpin.data.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A run as one file, for passing on: a zip of the files of its folder. The same run gives the same bytes.
 *
 * @param manifest what it says it was made from
 * @param files texts by name, the manifest not among them
 */
public record RunBundle(Manifest manifest, SortedMap<String, String> files) {

    /** The most that the files of a bundle may hold together, in bytes: a small zip can unpack to very much. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_FILES = 100;
    private static final String RESULTS = "results.json";

    /** The files of a run as a zip. */
    public static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                var entry = new ZipEntry(file.getKey());
                // no clock: the date would differ each time
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be zipped, which never happens.", e);
        }
        return out.toByteArray();
    }

    /**
     * Reads a zip that may come from anywhere. Nothing is written; names are those that a run may have, so that none leads out
     * of its folder.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    public static RunBundle unzip(byte[] bytes) {
        var files = new TreeMap<String, String>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory()) {
                    continue;
                }
                if (!RunShelf.mayHold(name) || files.size() == MOST_FILES || files.containsKey(name)) {
                    throw refused("a name that no run has, one twice, or too many files");
                }
                byte[] text = zip.readNBytes(left + 1);
                left -= text.length;
                if (left < 0) {
                    throw refused("more than %d MB in its files".formatted(MOST_BYTES >> 20));
                }
                files.put(name, RunShelf.text(name, text));
            }
        } catch (ZipException | IllegalStateException e) {
            throw refused("something that is no zip");
        } catch (IOException e) {
            throw refused("an end that comes too early");
        }
        return of(files);
    }

    private static RunBundle of(SortedMap<String, String> files) {
        String manifest = files.remove(RunFolder.MANIFEST);
        String results = files.get(RESULTS);
        if (manifest == null || results == null) {
            throw refused("no %s or no %s".formatted(RunFolder.MANIFEST, RESULTS));
        }
        JsonFile.check(RESULTS, results);
        return new RunBundle(JsonFile.ofText(RunFolder.MANIFEST, manifest, Manifest.class), files);
    }

    private static IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(
                "The bundle holds %s.\nMaybe it was not made by Linchpin, or was cut off.".formatted(what));
    }
}
