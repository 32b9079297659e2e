package linchpin.app.cli;

import java.io.IOException;
import java.util.Locale;

/** The user's browser. */
final class Browser {

    private Browser() {}

    /** Shows an address there; says so where there is none. */
    static void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String[] command = system.contains("mac")
                ? new String[] {"open", address}
                : system.contains("win")
                        ? new String[] {"rundll32", "url.dll,FileProtocolHandler", address}
                        : new String[] {"xdg-open", address};
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println("No browser could be opened. Maybe open " + address + " yourself.");
        }
    }
}
