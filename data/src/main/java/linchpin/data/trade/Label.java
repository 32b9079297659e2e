package linchpin.data.trade;

import java.util.Set;

/**
 * What a row or a column of a labelled world table is.
 *
 * @param kind its part in the table
 * @param region empty for a check
 * @param sector empty for final demand and for a check
 */
record Label(Kind kind, String region, String sector) {

    enum Kind {
        SECTOR,
        FINAL,
        OUTPUT,
        OTHER
    }

    /** How labels are written. */
    enum Style {
        /** {@code RUS.MIN}, {@code RUS.final}, {@code output}. */
        PLAIN('.', Set.of("final"), Set.of("output"), Set.of("value_added")),
        /** OECD's inter-country tables: {@code RUS_B05_06}, {@code RUS_HFCE}, {@code OUT}; rows {@code TLS} and {@code VA} are passed over. */
        ICIO(
                '_',
                Set.of("HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "DPABR", "DIRP", "NONRES", "P33", "FD", "DISC"),
                Set.of("OUT", "OUTPUT", "TOTAL"),
                Set.of("TLS", "VA", "VALU"));

        private final char between;
        private final Set<String> finals;
        private final Set<String> outputs;
        private final Set<String> others;

        Style(char between, Set<String> finals, Set<String> outputs, Set<String> others) {
            this.between = between;
            this.finals = finals;
            this.outputs = outputs;
            this.others = others;
        }

        Label read(String text) {
            if (outputs.contains(text)) {
                return new Label(Kind.OUTPUT, "", "");
            }
            int at = text.indexOf(between);
            if (others.contains(text) || at < 1 || text.endsWith("_TAXSUB")) {
                return new Label(Kind.OTHER, "", text);
            }
            String region = text.substring(0, at);
            String part = text.substring(at + 1);
            return finals.contains(part) ? new Label(Kind.FINAL, region, "") : new Label(Kind.SECTOR, region, part);
        }

        String write(String region, String sector) {
            return region + between + sector;
        }

        boolean passesOver(String text) {
            return others.contains(text) || text.endsWith("_TAXSUB");
        }
    }
}
