package io.entente.extract;

import io.entente.extract.DataFile.Row;
import io.entente.model.Party;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The countries from whose side newspapers, agencies and broadcasters tell a story, from {@code outlets.txt}. */
final class Outlets {
    private final Map<String, Party> homes = new HashMap<>();

    private Outlets() {}

    static Outlets load() {
        Outlets outlets = new Outlets();
        for (Row row : DataFile.load("outlets.txt", 2).rows()) {
            Party home = new Party(row.cell(0));
            row.items(1).forEach(item -> outlets.homes.putIfAbsent(key(item.text()), home));
        }
        return outlets;
    }

    /** Returns the country of an outlet; empty for one that is not known, or tells stories from everywhere. */
    Optional<Party> homeOf(String publisher) {
        return Optional.ofNullable(homes.get(key(publisher)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
