package linchpin.scenario;

import java.util.List;

/**
 * A named lever of a case, ready to be pulled by a coalition on others: what policies are made of.
 *
 * @param says one sentence
 * @param rows of the documents' table that name it
 * @param usual who pulls it on whom where a policy does not say
 * @param steps what it does then, from the first month on
 */
public record Lever(
        String id, String title, String says, List<String> rows, Coalition usual, List<Intervention> steps) {

    /** Who pulls, and on whom. */
    public record Coalition(List<String> by, List<String> on) {}
}
