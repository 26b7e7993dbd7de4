package io.entente.write.weekly;

import io.entente.model.Official;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names with offices. */
final class Officials {
    private Officials() {}

    /** Returns "Rajnath Singh (Defence Minister); Mark Esper". */
    static String named(List<Official> officials) {
        return officials.stream().map(Officials::named).distinct().collect(Collectors.joining("; "));
    }

    private static String named(Official official) {
        Optional<String> role = official.role().filter(office -> !office.equalsIgnoreCase(official.name()));
        return role.map(office -> official.name() + " (" + office + ")").orElse(official.name());
    }
}
