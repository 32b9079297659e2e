package linchpin.app.report;

import java.util.Comparator;
import linchpin.app.study.Outlook.ClassOutlook;
import linchpin.forecast.BaseRate;
import linchpin.forecast.OpinionPool;

/** Which of the past frequencies went into the headline: the one from which its pool follows. */
final class Pooled {

    private static final double LEAST = 0.01;

    private Pooled() {}

    /** The class must have at least one. */
    static BaseRate frequency(ClassOutlook c) {
        return c.frequencies().stream()
                .min(Comparator.comparingDouble(b -> Math.abs(c.headline().value()
                        - OpinionPool.pool(
                                c.model().value(), b.frequency(), c.headline().weight(), LEAST))))
                .orElseThrow();
    }
}
