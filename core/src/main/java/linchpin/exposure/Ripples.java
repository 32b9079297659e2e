package linchpin.exposure;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** What follows elsewhere where an economy does not deliver: inputs are lacking, costs, incomes, currencies and shares move. */
final class Ripples {

    private final Strands strands;
    private final Disruptions.Setting setting;
    private final Cuts cuts;

    Ripples(Strands strands, Disruptions.Setting setting, Cuts cuts) {
        this.strands = strands;
        this.setting = setting;
        this.cuts = cuts;
    }

    /** What of a country's economy as a whole stops: sanctions strike its goods one by one, and count by the mean over them. */
    float[] general(String country) {
        return strands.made("general " + country, Cause.SUPPLIERS, country, Strand.Effect.STOP, size -> {
                    Arrays.fill(size, 1);
                    Threat.within(country, setting.places(), setting.roster())
                            .forEach(t -> times(size, strands.stop(t, country).size(), 1));
                    var sectors = new TreeSet<>(setting.places().goods().values());
                    sectors.add("");
                    for (Threat t : Threat.onAll(country, setting.places(), setting.roster())) {
                        float[] sum = new float[size.length];
                        for (String goods : sectors) {
                            float[] one = new float[size.length];
                            strands.spread(
                                    one, t, "%s %s".formatted(country, goods).strip());
                            for (int c = 0; c < one.length; c++) {
                                sum[c] += one[c];
                            }
                        }
                        times(size, sum, 1f / sectors.size());
                    }
                    for (int c = 0; c < size.length; c++) {
                        size[c] = 1 - size[c];
                    }
                })
                .size();
    }

    private static void times(float[] left, float[] stopped, float weight) {
        for (int c = 0; c < left.length; c++) {
            left[c] *= 1 - weight * stopped[c];
        }
    }

    /** What a country lacks because others do not deliver to it. */
    Strand inputs(String country, Cause cause) {
        String of = region(country);
        double[] factor = strands.drawn().of("exposure.bottleneck");
        return strands.made(cause + " " + of, cause, of, Strand.Effect.STOP, size -> {
            for (String from : hitting(of)) {
                double need = cause == Cause.FUEL
                        ? setting.linkage().fuel(of, from)
                        : setting.linkage().supplies(of, from);
                strands.add(size, general(from), factor, need);
                cuts.trade(of, from, cause)
                        .ifPresent(share -> strands.each(f -> {
                            for (int m = 0; m < strands.months(); m++) {
                                size[strands.cell(f, m)] +=
                                        (float) (share[strands.draw(f)][m] * need * factor[strands.draw(f)]);
                            }
                        }));
            }
            for (int c = 0; c < size.length; c++) {
                size[c] = Math.min(1, size[c]);
            }
        });
    }

    Strand costs(String country, String goods) {
        String of = region(country);
        double[] factor = strands.drawn().of("exposure.price");
        return strands.made("costs " + of + " " + goods, Cause.PRICES, of, Strand.Effect.PRICE, size -> {
            for (String hit : hitting(of)) {
                strands.add(size, general(hit), factor, setting.linkage().cost(of, goods, hit));
            }
        });
    }

    Strand demand(String country) {
        String of = region(country);
        double[] factor = strands.drawn().of("exposure.demand");
        return strands.made("demand " + of, Cause.DEMAND, of, Strand.Effect.STOP, size -> {
            for (String hit : setting.linkage().regions()) {
                if (setting.roster().contains(hit)) {
                    strands.add(size, general(hit), factor, setting.linkage().income(of, hit));
                }
            }
            for (int c = 0; c < size.length; c++) {
                size[c] = Math.min(1, size[c]);
            }
        });
    }

    Strand scaled(Cause cause, String country, String parameter, int sign) {
        double[] factor = strands.drawn().of(parameter);
        return strands.made(
                parameter + sign + " " + country,
                cause,
                country,
                Strand.Effect.PRICE,
                size -> strands.add(size, general(country), factor, sign));
    }

    private List<String> hitting(String of) {
        return setting.linkage().regions().stream()
                .filter(r -> !r.equals(of) && setting.roster().contains(r))
                .toList();
    }

    private String region(String country) {
        return setting.linkage().region(country, setting.places());
    }
}
