package io.entente.extract;

import io.entente.extract.KnownAgreements.Known;
import io.entente.model.Instrument;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The mentions of one agreement in one article. */
final class Cluster {
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> content = new LinkedHashSet<>();
    private final Set<String> proper = new LinkedHashSet<>();
    private final Set<Party> parties = new TreeSet<>();
    private final Set<Party> counterparts = new TreeSet<>();
    private Optional<Known> known = Optional.empty();
    private Optional<String> acronym = Optional.empty();
    private Optional<String> year = Optional.empty();
    private Optional<String> number = Optional.empty();
    private Edition edition = Edition.UNSAID;
    private boolean another;

    Cluster(Mention first) {
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        content.addAll(mention.content());
        proper.addAll(mention.properContent());
        parties.addAll(mention.parties());
        counterparts.addAll(mention.counterparts());
        boolean nearer = known.isEmpty() || !isNamed() && mention.isNamed();
        known = nearer ? mention.known() : known;
        acronym = acronym.or(mention::acronym);
        year = year.or(mention::year);
        number = number.or(() -> Edition.number(mention));
        edition = edition.orSaid(Edition.of(mention));
    }

    /** Tells whether the other is another agreement of the same name: "the new pact" and "the present one", "the 11th" and "the 12th". */
    boolean isOtherEdition(Cluster other) {
        return edition.excludes(other.edition)
                || differ(number, other.number)
                || isNewWithoutYear() && other.year.isPresent()
                || other.isNewWithoutYear() && year.isPresent();
    }

    /** Tells whether the mention is of another agreement of the same name. */
    boolean isOtherEdition(Mention mention) {
        return edition.excludes(Edition.of(mention))
                || differ(number, Edition.number(mention))
                || isNewWithoutYear() && mention.year().isPresent();
    }

    /** "The new textile accord" is not "the 1983 textile accord". */
    private boolean isNewWithoutYear() {
        return edition == Edition.NEW && year.isEmpty();
    }

    /** Tells whether it is called by a year before the given one, or known to be older. */
    boolean beganBefore(int limit) {
        return year.filter(said -> Integer.parseInt(said) < limit).isPresent()
                || year.isEmpty()
                        && known.filter(one -> one.years().beginBefore(limit)).isPresent();
    }

    /** Tells whether both are known, and are not the same. */
    static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Tells whether proper names differ: the Ganges treaty on water is not the Teesta agreement on water. */
    boolean isNamedOtherwise(Set<String> names) {
        return !proper.containsAll(names) && !names.containsAll(proper);
    }

    Set<String> proper() {
        return proper;
    }

    /** Notes that it is introduced as another one than those spoken of before: "a broader agreement". */
    Cluster asAnother() {
        another = true;
        return this;
    }

    boolean isAnother() {
        return another;
    }

    /** Tells whether the lexicon knows the very agreement, and not only its form. */
    boolean isNamed() {
        return known.filter(one -> !one.isForm()).isPresent();
    }

    List<Mention> mentions() {
        return mentions;
    }

    Mention first() {
        return mentions.get(0);
    }

    Mention last() {
        return mentions.get(mentions.size() - 1);
    }

    Set<String> content() {
        return content;
    }

    Set<Party> parties() {
        return parties;
    }

    /** Returns the parties behind "with" in any mention. */
    Set<Party> counterparts() {
        return counterparts;
    }

    /** Returns all parties that the mentions' own words name. */
    Set<Party> said() {
        Set<Party> said = new TreeSet<>(parties);
        said.addAll(counterparts);
        return said;
    }

    /** Takes over the mentions of another cluster that turned out to be the same agreement. */
    void absorb(Cluster other) {
        other.mentions.forEach(this::add);
    }

    /** Tells whether nothing but its kind is known: "the deal". */
    boolean isBare() {
        return content.isEmpty() && acronym.isEmpty() && known.isEmpty() && year.isEmpty();
    }

    /** Tells whether it is called a treaty from the first. */
    boolean isTreaty() {
        return first().instrument() == Instrument.TREATY;
    }

    /** Tells whether it is a protocol or an annex: "the treaty" is what it belongs to. */
    boolean isAttached() {
        return first().instrument() == Instrument.PROTOCOL || first().instrument() == Instrument.ANNEX;
    }

    Optional<Known> known() {
        return known;
    }

    Optional<String> acronym() {
        return acronym;
    }

    Optional<String> year() {
        return year;
    }

    boolean isStrong() {
        return mentions.stream().anyMatch(mention -> mention.strength() == Instruments.Strength.STRONG);
    }
}
