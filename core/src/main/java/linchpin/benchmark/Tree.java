package linchpin.benchmark;

/**
 * A binary tree in flat arrays; node 0 is the root.
 *
 * @param column by node; −1 at a leaf
 * @param cut by node: up to and with it, and where the value is unknown, one goes left
 * @param left child by node; the right child stands next to it
 * @param answer by node, in log-odds; read at leaves only
 */
record Tree(int[] column, double[] cut, int[] left, double[] answer) {

    /** @param columns values by column and row */
    double at(double[][] columns, int row) {
        int node = 0;
        while (column[node] >= 0) {
            node = left[node] + (columns[column[node]][row] > cut[node] ? 1 : 0);
        }
        return answer[node];
    }
}
