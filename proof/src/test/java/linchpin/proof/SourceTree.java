package linchpin.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The project's own files, as they lie in the checkout. */
final class SourceTree {

    /** Where the project stands; the build says so, an IDE starts tests in a module. */
    static final Path HOME =
            Path.of(System.getProperty("linchpin.home", "..")).toAbsolutePath().normalize();

    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "out", "runs", "node_modules", ".idea", ".vscode", ".linchpin", ".jqwik-database");

    private static final Path MAIN = Path.of("src", "main", "java");

    private SourceTree() {}

    /** A text file of ours, with its path from the project's root. */
    record Text(String path, List<String> lines) {

        boolean isJava() {
            return path.endsWith(".java");
        }

        String fileName() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /** Every text file; what is not UTF-8 is taken for a picture and left out. */
    static List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        for (Path file : files()) {
            String path = HOME.relativize(file).toString().replace('\\', '/');
            try {
                texts.add(new Text(path, Files.readAllLines(file, UTF_8)));
            } catch (MalformedInputException e) {
                System.out.printf("Not a text: %s%n", path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** The qualified names of all top-level types in the modules' main sources. */
    static Set<String> mainTypes() {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("core", "data", "app")) {
            Path root = HOME.resolve(module).resolve(MAIN);
            for (Path file : files()) {
                String name = file.getFileName().toString();
                if (file.startsWith(root) && name.endsWith(".java") && !name.equals("package-info.java")) {
                    String path =
                            root.relativize(file).toString().replace('\\', '.').replace('/', '.');
                    names.add(path.substring(0, path.length() - ".java".length()));
                }
            }
        }
        return names;
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(HOME, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean ours = !NOT_OURS.contains(String.valueOf(folder.getFileName()));
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !NOT_OURS.contains(file.getFileName().toString())) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }
}
