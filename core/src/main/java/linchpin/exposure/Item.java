package linchpin.exposure;

import java.util.List;
import java.util.Set;

/**
 * A row of a firm's portfolio.
 *
 * @param label what it is called
 * @param kind what the row stands for
 * @param annualUsd bought or sold a year, or the position held, USD; negative only for an instrument sold short
 * @param lane how it is hit
 * @param terms what it means to the firm
 * @param alternatives other sources, in the order of the file
 * @param defaulted names of the columns that the file left open
 */
public record Item(
        Label label,
        Kind kind,
        double annualUsd,
        Lane lane,
        Terms terms,
        List<Alternative> alternatives,
        Set<String> defaulted) {

    /** What a row stands for. */
    public enum Kind {
        PURCHASE,
        SALE,
        CURRENCY,
        COMMODITY,
        EQUITY;

        /** Whether it is a financial instrument. */
        public boolean instrument() {
            return this == CURRENCY || this == COMMODITY || this == EQUITY;
        }
    }

    /**
     * What an item is called.
     *
     * @param id unique in a portfolio
     * @param name of the item
     * @param partner name of the supplier or customer; empty where none is given
     * @param hs code of the Harmonised System; empty where none is given
     * @param line in its file, from 1
     */
    public record Label(String id, String name, String partner, String hs, int line) {}

    public Item {
        alternatives = List.copyOf(alternatives);
        defaulted = Set.copyOf(defaulted);
    }
}
