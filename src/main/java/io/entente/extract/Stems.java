package io.entente.extract;

import java.util.Map;

/** Brings the words of an agreement's name to a form in which they can be compared. */
final class Stems {
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("commerce", "trade"),
            Map.entry("commercial", "trade"),
            Map.entry("trading", "trade"),
            Map.entry("atomic", "nuclear"),
            Map.entry("labor", "labour"),
            Map.entry("fishery", "fish"),
            Map.entry("fisherie", "fish"),
            Map.entry("fishing", "fish"),
            Map.entry("fisheries", "fish"),
            Map.entry("semiconductor", "chip"),
            Map.entry("microchip", "chip"),
            Map.entry("weapon", "arm"),
            Map.entry("intelligence", "information"),
            Map.entry("info", "information"),
            Map.entry("intel", "information"),
            Map.entry("tariff", "tariff"),
            Map.entry("tax", "taxation"),
            Map.entry("aviation", "air"),
            Map.entry("cooperative", "cooperation"),
            Map.entry("maritime", "sea"));

    private Stems() {}

    /** Returns a lower-case word without plural and with one spelling. */
    static String of(String lower) {
        String stem = lower;
        if (stem.length() > 3
                && stem.endsWith("s")
                && !stem.endsWith("ss")
                && !stem.endsWith("us")
                && !stem.endsWith("is")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return SAME.getOrDefault(stem, stem);
    }
}
