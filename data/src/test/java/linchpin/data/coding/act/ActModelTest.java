package linchpin.data.coding.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.event.Act;
import org.junit.jupiter.api.Test;

class ActModelTest {

    private static Sample sample(String... words) {
        return new Sample(new float[Embedding.SIZE], List.of(words));
    }

    private static ActModel trained() {
        var samples = new ArrayList<Sample>();
        int[] labels = new int[60];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i % 3 == 0 ? Act.AID.ordinal() : i % 3 == 1 ? Act.ASSAULT.ordinal() : ActModel.NONE;
            samples.add(sample("the", i % 3 == 0 ? "gave" : i % 3 == 1 ? "shot" : "is"));
        }
        return ActModel.train(samples, labels, ActModel.Settings.CHOSEN);
    }

    @Test
    void itLearnsWhatTellsClassesApartAndItsProbabilitiesSumToOne() {
        double[] p = trained().probabilities(sample("the", "shot", "unheard"));
        assertThat(ActModel.best(p)).isEqualTo(Act.ASSAULT.ordinal());
        assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void writtenAndReadAgainItSaysTheSame() throws IOException {
        var model = trained();
        var out = new ByteArrayOutputStream();
        ActModelFile.write(model, "a test", out);
        var again = ActModelFile.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(again.probabilities(sample("the", "gave")))
                .containsExactly(model.probabilities(sample("the", "gave")), within(1e-3));
    }

    /** Rosenbrock's function has its one minimum at (1, 1); Nocedal and Wright 2006, section 2.2. */
    @Test
    void theMinimiserFindsAKnownMinimum() {
        double[] x = {-1.2, 1};
        Lbfgs.minimise(
                (v, g) -> {
                    double a = v[1] - v[0] * v[0];
                    g[0] = -400 * v[0] * a - 2 * (1 - v[0]);
                    g[1] = 200 * a;
                    return 100 * a * a + (1 - v[0]) * (1 - v[0]);
                },
                x,
                500,
                1e-8);
        assertThat(x[0]).isCloseTo(1, within(1e-5));
        assertThat(x[1]).isCloseTo(1, within(1e-5));
    }
}
