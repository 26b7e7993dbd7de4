package io.entente.cli;

import io.entente.extract.Parties;
import io.entente.model.Party;
import io.entente.model.Relationship;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads countries and pairs of countries that a user names by code or by name. */
final class Countries {
    private final Parties parties = Parties.standard();

    /**
     * Returns the party that a code or name stands for.
     *
     * @throws UsageError if none or several have it, with what was possible
     */
    Party party(String text) {
        List<Party> meant = parties.meanings(text);
        if (meant.size() > 1) {
            throw new UsageError("'" + text.strip() + "' can mean "
                    + meant.stream().map(this::named).collect(Collectors.joining(" or "))
                    + "; give the code");
        }
        return meant.stream().findFirst().orElseThrow(() -> new UsageError(unknown(text.strip())));
    }

    private String named(Party party) {
        return party + " (" + parties.nameOf(party) + ")";
    }

    /** Returns the parties in a list such as {@code USA,Japan}. */
    List<Party> list(String text) {
        return Stream.of(text.split(","))
                .filter(name -> !name.isBlank())
                .map(this::party)
                .toList();
    }

    /** Returns the pairs in a list such as {@code IND-USA,IND-CHN}. */
    Set<Relationship> pairs(String text) {
        Set<Relationship> pairs = new TreeSet<>();
        for (String pair : text.split(",")) {
            if (!pair.isBlank()) {
                pairs.add(pair(pair.strip()));
            }
        }
        return pairs;
    }

    private Relationship pair(String text) {
        String[] two = text.split("[-–:/]");
        if (two.length != 2) {
            throw new UsageError("'" + text + "' is not a pair of countries; expected one such as IND-USA");
        }
        Party first = party(two[0]);
        Party second = party(two[1]);
        if (first.equals(second)) {
            throw new UsageError("'" + text + "' names one country twice; expected a pair such as IND-USA");
        }
        return new Relationship(first, second);
    }

    String nameOf(Party party) {
        return parties.nameOf(party);
    }

    private String unknown(String text) {
        List<String> near = parties.suggestions(text);
        return "no country or organisation is known as '" + text + "'"
                + (near.isEmpty()
                        ? "; expected a code such as IND or a name such as India"
                        : "; did you mean " + String.join(", ", near) + "?");
    }
}
