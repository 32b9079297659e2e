package linchpin.benchmark;

/**
 * How trees are grown.
 *
 * @param leaves most leaves of a tree
 * @param rounds number of trees
 * @param shrinkage share of each tree's answer that is added
 * @param fewest rows in a leaf
 * @param ridge penalty on the square of a leaf's answer
 * @param columns share of columns that a tree may look at
 * @param rows share of rows that a tree sees
 */
record TreeSettings(int leaves, int rounds, double shrinkage, int fewest, double ridge, double columns, double rows) {

    TreeSettings {
        if (leaves < 2 || rounds < 1 || fewest < 1) {
            throw new IllegalArgumentException(
                    "The trees need at least 2 leaves (%d), 1 round (%d) and 1 row in a leaf (%d).\nMaybe two settings were swapped."
                            .formatted(leaves, rounds, fewest));
        }
        if (!(columns > 0 && columns <= 1 && rows > 0 && rows <= 1)) {
            throw new IllegalArgumentException(
                    "The shares of columns (%s) and rows (%s) must lie in (0, 1].\nMaybe they were given in percent."
                            .formatted(columns, rows));
        }
    }
}
