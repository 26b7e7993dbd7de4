package io.entente.extract;

import io.entente.model.OfficeRank;
import io.entente.model.Official;
import io.entente.model.OfficialFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who an article says holds which office, or has held it. */
final class HolderFinder {
    private static final int REACH_BEFORE = 3;

    private final Offices offices;
    private final Set<String> leftOffice;
    private final Set<String> partOfTitle;

    HolderFinder(Offices offices, Words words) {
        this.offices = offices;
        leftOffice = words.of("left-office");
        partOfTitle = words.of("part-of-title");
    }

    /** Returns each person once, in the order of the text; a headline's capitals hide where a name ends, so it is passed over. */
    List<OfficialFinding> find(Page page) {
        Map<String, OfficialFinding> found = new LinkedHashMap<>();
        for (Sentence sentence : page.sentences()) {
            if (!sentence.isHeadline()) {
                page.officialsOf(sentence).stream()
                        .flatMap(mention -> holder(sentence, mention).stream())
                        .forEach(holder -> found.putIfAbsent(
                                holder.official().party() + " "
                                        + holder.official().name(),
                                holder));
            }
        }
        return found.values().stream()
                .filter(holder -> !isShortOfAnother(holder, found.values()))
                .toList();
    }

    private Optional<OfficialFinding> holder(Sentence sentence, OfficialMention mention) {
        Official official = withOneOffice(mention.official());
        Optional<OfficeRank> rank = official.role().flatMap(offices::rankOf);
        boolean named = !mention.official().role().equals(Optional.of(official.name()));
        boolean bySurname = mention.to() - mention.from() == 1;
        boolean other = partOfTitle.contains(sentence.word(mention.from() - 1));
        return rank.filter(known -> named && !bySurname && !other)
                .map(known -> new OfficialFinding(
                        official,
                        known,
                        hasLeft(sentence, mention.from()),
                        "official",
                        sentence.quote(mention.from(), mention.to())));
    }

    /** "Foreign Ministers Kang Kyung-wha and Toshimitsu Motegi": each is a foreign minister. */
    private Official withOneOffice(Official official) {
        Optional<String> one = official.role()
                .filter(role -> role.endsWith("s"))
                .map(role -> role.substring(0, role.length() - 1))
                .filter(role -> offices.rankOf(role).isPresent());
        return one.isPresent() ? new Official(official.name(), one, official.party()) : official;
    }

    private boolean hasLeft(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH_BEFORE); i--) {
            if (leftOffice.contains(sentence.word(i))) {
                return true;
            }
            if (!sentence.at(i).isWord()
                    && !sentence.word(i).equals("'s")
                    && !sentence.word(i).equals("-")) {
                return false;
            }
        }
        return false;
    }

    /** "Minister Singh" is whom the article calls Rajnath Singh elsewhere. */
    private static boolean isShortOfAnother(OfficialFinding holder, Iterable<OfficialFinding> all) {
        List<OfficialFinding> fuller = new ArrayList<>();
        for (OfficialFinding other : all) {
            String name = other.official().name();
            boolean longer = name.endsWith(" " + holder.official().name())
                    || name.startsWith(holder.official().name() + " ");
            if (longer && other.official().party().equals(holder.official().party())) {
                fuller.add(other);
            }
        }
        return !fuller.isEmpty();
    }
}
