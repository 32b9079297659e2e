package linchpin.proof.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Linchpin in a JVM of its own, as a user starts it. */
record Jvm(Process process, Path out, Path err) {

    private static final long MINUTES = 5;

    /** What it answered. */
    record Answer(int code, String out, String err) {}

    /** Starts a command; its output goes to files in the folder. */
    static Jvm start(Path folder, List<String> before, String... arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx800m", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"));
        command.add("-Dlinchpin.home=" + Shipped.HOME.toAbsolutePath());
        command.addAll(List.of("-cp", classpath(), "linchpin.app.cli.Main"));
        command.addAll(List.of(arguments));
        Files.createDirectories(folder);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        var builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        return new Jvm(builder.start(), out, err);
    }

    /** Runs a command to its end. */
    static Answer run(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(folder, List.of(), arguments).answer();
    }

    Answer answer() throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Linchpin did not end within %d minutes: %s".formatted(MINUTES, said()));
        }
        return new Answer(process.exitValue(), Files.readString(out), said());
    }

    /** What stands on standard error so far. */
    String said() throws IOException {
        return Files.readString(err);
    }

    private static String classpath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
