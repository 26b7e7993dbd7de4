package io.entente.group;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.ArticleHead;
import io.entente.model.Correction;
import io.entente.model.EventKind;
import io.entente.model.Instrument;
import io.entente.model.Party;
import io.entente.model.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One agreement with all that articles report of it.
 *
 * @param id its stable id
 * @param givenName the name that an analyst gave it
 * @param mentions the mentions, the oldest first; never empty
 * @param corrections what analysts have set right in it
 */
record History(String id, Optional<String> givenName, List<Mention> mentions, List<Correction> corrections) {
    static final int DAYS_REMEMBERED = 182;

    History {
        mentions = mentions.stream().sorted(Mention.OLDEST_FIRST).toList();
        corrections = List.copyOf(corrections);
    }

    History(String id, List<Mention> mentions) {
        this(id, Optional.empty(), mentions, List.of());
    }

    History with(List<Mention> others) {
        return new History(id, givenName, others, corrections);
    }

    History joinedBy(History other) {
        return new History(
                id,
                givenName,
                Stream.concat(mentions.stream(), other.mentions.stream()).toList(),
                Stream.concat(corrections.stream(), other.corrections.stream()).toList());
    }

    History correctedBy(Correction correction) {
        return new History(
                id,
                givenName,
                mentions,
                Stream.concat(corrections.stream(), Stream.of(correction)).toList());
    }

    History called(String name) {
        return new History(id, Optional.of(name), mentions, corrections);
    }

    /** Tells whether the id is this agreement's, or would be if another of its reports were the first. */
    boolean isCalled(String wanted) {
        return id.equals(wanted)
                || mentions.stream()
                        .anyMatch(mention -> Ids.id(mention.finding()).equals(wanted));
    }

    /** Returns the status that follows from all that was published up to and including a day. */
    Optional<AgreementStatus> statusOn(LocalDate day) {
        return StatusRule.after(Sightings.on(day, mentions));
    }

    Set<Party> parties() {
        return mentions.stream()
                .flatMap(mention -> mention.finding().parties().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isNewsIn(Period period) {
        return mentions.stream().anyMatch(mention -> mention.late() || period.contains(mention.reported()));
    }

    // What has only come to light now was not known before, whatever its day.
    private Optional<AgreementStatus> statusBefore(Period period) {
        List<Mention> inTime =
                mentions.stream().filter(mention -> !mention.late()).toList();
        return StatusRule.after(Sightings.on(period.from().minusDays(1), inTime));
    }

    /** Tells whether it was reported in the last half-year, or notice of its end was given, which runs silently. */
    boolean isCurrent(Period period) {
        return !lastReported().isBefore(period.to().minusDays(DAYS_REMEMBERED)) || hasNotice();
    }

    boolean hasNotice() {
        return mentions.stream()
                .flatMap(mention -> mention.finding().events().stream())
                .anyMatch(event -> event.kind() == EventKind.NOTICE_GIVEN);
    }

    LocalDate firstReported() {
        return mentions.get(0).reported();
    }

    LocalDate lastReported() {
        return mentions.get(mentions.size() - 1).reported();
    }

    /** Returns the agreement as it stands at a period's end, with what the period changed. */
    Agreement agreement(Period period) {
        return draft(period).agreement(Quotes.AT_HAND);
    }

    /** Returns the same before its sentences are fetched. */
    Draft draft(Period period) {
        List<Mention> newestFirst = mentions.stream()
                .sorted(Comparator.comparing(Mention::reported).reversed().thenComparing(Mention::articleId))
                .toList();
        return new Draft(
                this,
                period,
                statusBefore(period),
                statusOn(period.to()).orElseThrow(),
                newestFirst,
                Timeline.of(mentions));
    }

    /** Returns the fullest name: one that an article explains by an acronym, else the most telling, the most used. */
    String name() {
        return givenName.orElseGet(this::reportedName);
    }

    // A headline's capitals are no name where an article has the words in its text.
    private String reportedName() {
        Comparator<String> fullest = Comparator.comparing((String name) -> isExplained(name))
                .thenComparing(name -> NameWords.of(name).weight() > 0 && !isShouted(name))
                .thenComparing(name -> NameWords.of(name).weight());
        String name = most(mention -> Stream.of(mention.finding().name()), fullest);
        return isShouted(name) && hasPlainAlias()
                ? most(mention -> NameForm.aliases(mention.finding()).stream().filter(History::isPlainName), fullest)
                : name;
    }

    private boolean hasPlainAlias() {
        return mentions.stream()
                .flatMap(mention -> NameForm.aliases(mention.finding()).stream())
                .anyMatch(History::isPlainName);
    }

    private static boolean isPlainName(String name) {
        return !isShouted(name) && name.indexOf(' ') > 0 && NameWords.of(name).weight() > 0;
    }

    private static boolean isShouted(String name) {
        return name.indexOf(' ') > 0 && name.chars().noneMatch(Character::isLowerCase);
    }

    Optional<String> acronym() {
        return mentions.stream().anyMatch(mention -> mention.finding().acronym().isPresent())
                ? Optional.of(most(mention -> mention.finding().acronym().stream(), (one, other) -> 0))
                : Optional.empty();
    }

    List<ArticleHead> articles() {
        return mentions.stream().map(Mention::article).distinct().toList();
    }

    Instrument instrument() {
        String name = reportedName();
        Predicate<Mention> named = mention -> mention.finding().name().equals(name)
                || mention.finding().aliases().contains(name);
        return mentions.stream()
                .filter(named)
                .findFirst()
                .orElseThrow()
                .finding()
                .instrument();
    }

    List<String> aliases(String name) {
        Optional<String> acronym = acronym();
        return mentions.stream()
                .flatMap(mention -> Stream.concat(
                        Stream.of(mention.finding().name()), NameForm.aliases(mention.finding()).stream()))
                .filter(alias -> !alias.equals(name) && !acronym.equals(Optional.of(alias)))
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isExplained(String name) {
        return mentions.stream()
                .map(Mention::finding)
                .anyMatch(finding -> finding.name().equals(name)
                        && finding.acronym()
                                .filter(acronym -> !acronym.equals(name))
                                .isPresent());
    }

    // The greatest by the given order, then the most frequent, then the first in the alphabet.
    private String most(Function<Mention, Stream<String>> words, Comparator<String> order) {
        TreeMap<String, Long> counts = mentions.stream()
                .flatMap(words)
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        return counts.keySet().stream()
                .max(order.thenComparing(counts::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }
}
