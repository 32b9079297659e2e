package linchpin.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;

/** What a command answered: its exit code, and what it wrote for the user and beside it. */
record Said(int code, String out, String err) {

    /** Gives a command line to Linchpin, in this JVM. */
    static Said by(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var outBytes = new ByteArrayOutputStream();
        var errBytes = new ByteArrayOutputStream();
        try (var newOut = new PrintStream(outBytes, true, UTF_8);
                var newErr = new PrintStream(errBytes, true, UTF_8)) {
            System.setOut(newOut);
            System.setErr(newErr);
            int code = Main.commandLine()
                    .setOut(new PrintWriter(newOut, true))
                    .setErr(new PrintWriter(newErr, true))
                    .execute(arguments);
            return new Said(code, outBytes.toString(UTF_8), errBytes.toString(UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
