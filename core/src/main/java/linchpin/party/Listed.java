package linchpin.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A party on a list that somebody published.
 *
 * @param id the publisher's own
 * @param names the name first, then aliases; at least one
 * @param kind the publisher's word, such as {@code Person} or {@code Vessel}
 * @param countries ISO 3166 codes, kept as alpha-2 in capitals; what is none (such as {@code su}) is left out
 * @param list which list, as the publisher calls it
 * @param firstSeen when the publisher first saw the entry; not the day of a legal act
 */
public record Listed(
        String id, List<String> names, String kind, Set<String> countries, String list, Optional<LocalDate> firstSeen) {

    public Listed {
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "The listed party (%s) has no name.\nMaybe the row should be a problem.".formatted(id));
        }
        names = List.copyOf(names);
        countries = countries.stream()
                .map(Countries::alpha2)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public String name() {
        return names.getFirst();
    }
}
