package io.entente.group;

import io.entente.model.AgreementFinding;
import io.entente.model.Party;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives each agreement a readable id, made of the parties and the name in the first report: what later reports add does not
 * change it.
 */
final class Ids {
    private static final int PARTIES_SHOWN = 4;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}'’]+");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Ids() {}

    static List<History> histories(List<List<Mention>> agreements) {
        Map<String, Integer> used = new HashMap<>();
        List<History> histories = new ArrayList<>();
        agreements.stream()
                .sorted(Comparator.comparing(mentions -> mentions.get(0), Mention.OLDEST_FIRST))
                .forEach(mentions -> {
                    String id = id(mentions.get(0).finding());
                    int times = used.merge(id, 1, Integer::sum);
                    histories.add(new History(times == 1 ? id : id + "-" + times, mentions));
                });
        return histories;
    }

    static String id(AgreementFinding finding) {
        String parties =
                finding.parties().stream().limit(PARTIES_SHOWN).map(Party::code).collect(Collectors.joining("-"));
        return parties + "-" + slug(finding.name());
    }

    /** Returns the part of an id that is made of the name. */
    static String slug(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String words = BREAKS.matcher(UNSEEN.matcher(letters).replaceAll("")).replaceAll("-");
        String plain = ENDS.matcher(words).replaceAll("");
        return plain.length() <= 80 ? plain : plain.substring(0, 80).replaceAll("-[^-]*$", "");
    }
}
