package linchpin.plan.program;

/**
 * Slacks of rows and their prices, and the steps that both are to take.
 *
 * @param asked by how much each product of slack and price is to change, to first order
 */
record Pairs(double[] slack, double[] dual, double[] slackStep, double[] dualStep, double[] asked) {

    static Pairs of(int size) {
        return new Pairs(new double[size], new double[size], new double[size], new double[size], new double[size]);
    }

    /** Asks for products of {@code target}; with what the last steps add to them to second order, where there were any. */
    void ask(double target, boolean second) {
        for (int i = 0; i < slack.length; i++) {
            asked[i] = target - slack[i] * dual[i] - (second ? slackStep[i] * dualStep[i] : 0);
        }
    }

    /** Slacks times prices, after steps. */
    double gap(double primal, double dually) {
        double sum = 0;
        for (int i = 0; i < slack.length; i++) {
            sum += (slack[i] + primal * slackStep[i]) * (dual[i] + dually * dualStep[i]);
        }
        return sum;
    }

    /** How far one may go before one of the values is zero. */
    static double room(double[] values, double[] steps) {
        double room = Double.POSITIVE_INFINITY;
        for (int i = 0; i < values.length; i++) {
            if (steps[i] < 0) {
                room = Math.min(room, -values[i] / steps[i]);
            }
        }
        return room;
    }

    void move(double primal, double dually) {
        for (int i = 0; i < slack.length; i++) {
            slack[i] += primal * slackStep[i];
            dual[i] += dually * dualStep[i];
        }
    }
}
