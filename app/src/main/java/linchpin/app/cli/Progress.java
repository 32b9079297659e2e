package linchpin.app.cli;

import java.io.PrintStream;
import java.util.function.ObjIntConsumer;

/** A progress line on standard error, redrawn in place on a terminal and silent elsewhere. */
final class Progress implements ObjIntConsumer<String> {

    private static final int WIDTH = 30;
    private final PrintStream err;
    private final boolean terminal;
    private String stage = "";
    private int shown = -1;

    Progress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    static Progress onStandardError() {
        return new Progress(
                System.err, System.console() != null && System.console().isTerminal());
    }

    @Override
    public synchronized void accept(String what, int percent) {
        boolean news = !what.equals(stage);
        if (news) {
            stage = what;
            shown = -1;
        }
        if (!terminal) {
            if (news) {
                err.println(what + " …");
            }
            return;
        }
        if (percent != shown) {
            shown = percent;
            int full = percent * WIDTH / 100;
            err.print("\r\u001b[K" + what
                    + (percent > 0
                            ? " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + " %"
                            : " …"));
            err.flush();
        }
    }

    /** Clears the line. */
    synchronized void done() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
