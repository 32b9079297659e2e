package linchpin.exposure;

import java.util.stream.IntStream;
import linchpin.future.Ensemble;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/**
 * The parameters of a case as an ensemble drew them, so that a firm's losses and the futures share one draw.
 *
 * @param seed of the ensemble
 * @param draws of it
 */
public record Drawn(Parameters parameters, long seed, int draws) {

    /** Values by draw; never beyond what the interval's sign and, for a share, 0 and 1 allow. */
    public double[] of(String id) {
        Parameter p = parameters.get(id);
        boolean share = p.unit().equals("share") && p.low() >= 0 && p.high() <= 1;
        return IntStream.range(0, draws)
                .mapToDouble(d -> Ensemble.drawn(p, seed, d))
                .map(x -> share ? Math.clamp(x, 0, 1) : p.low() >= 0 ? Math.max(0, x) : x)
                .toArray();
    }

    /** The central value. */
    public double value(String id) {
        return parameters.value(id);
    }
}
