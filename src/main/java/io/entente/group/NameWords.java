package io.entente.group;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a name says: the words that carry its subject, and the numbers and years that tell one of a series from the next.
 *
 * @param subject words of the subject in lower case and singular, without kinds of instrument and small words
 * @param numbers ordinal numbers, as digits: "second protocol" and "Protocol II" have 2
 * @param years years of four digits
 */
record NameWords(Set<String> subject, Set<String> numbers, Set<String> years) {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern YEAR = Pattern.compile("(1[6-9]|20)\\d\\d");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(st|nd|rd|th)?");
    private static final Map<String, String> NUMBER_WORDS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("first", "1"),
            Map.entry("i", "1"),
            Map.entry("two", "2"),
            Map.entry("second", "2"),
            Map.entry("ii", "2"),
            Map.entry("three", "3"),
            Map.entry("third", "3"),
            Map.entry("iii", "3"),
            Map.entry("four", "4"),
            Map.entry("fourth", "4"),
            Map.entry("iv", "4"),
            Map.entry("five", "5"),
            Map.entry("fifth", "5"));
    private static final Set<String> EMPTY_WORDS = Set.of(
            ("a an the of on for and in between with to by at from under over its their new proposed draft planned "
                            + "bilateral joint mutual landmark historic so called key major comprehensive deal pact accord treaty "
                            + "agreement convention protocol annex memorandum memoranda understanding mou letter intent loi "
                            + "arrangement framework declaration roadmap partnership initiative contract dialogue mechanism "
                            + "exchange note document instrument text cooperation collaboration operation co amended additional "
                            + "amendment existing long awaited pending future possible")
                    .split(" "));

    NameWords {
        subject = Collections.unmodifiableSet(subject);
        numbers = Collections.unmodifiableSet(numbers);
        years = Collections.unmodifiableSet(years);
    }

    static NameWords of(String name) {
        Set<String> subject = new TreeSet<>();
        Set<String> numbers = new TreeSet<>();
        Set<String> years = new TreeSet<>();
        for (String word : BREAK.split(name.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                boolean digits = Character.isDigit(word.charAt(0));
                if (digits && YEAR.matcher(word).matches()) {
                    years.add(word);
                } else if (number(word, digits) != null) {
                    numbers.add(number(word, digits));
                } else if (word.length() > 1 && !EMPTY_WORDS.contains(singular(word))) {
                    subject.add(singular(word));
                }
            }
        }
        return new NameWords(subject, numbers, years);
    }

    /** Tells whether the numbers or years say that these are two of a series: "first" and "second", 1951 and 1991. */
    boolean excludes(NameWords other) {
        return differ(numbers, other.numbers) || differ(years, other.years);
    }

    /** Returns how many words and marks there are: a name with more is the more telling one. */
    int weight() {
        return subject.size() + numbers.size() + years.size();
    }

    /** Tells whether both carry one subject, or one number and the words of the one are among those of the other. */
    boolean saysTheSameAs(NameWords other) {
        if (subject.isEmpty() || other.subject.isEmpty() || excludes(other)) {
            return false;
        }
        boolean sameNumber = !Collections.disjoint(numbers, other.numbers) || !Collections.disjoint(years, other.years);
        int shared = shared(other);
        return subject.equals(other.subject) || sameNumber && shared == Math.min(subject.size(), other.subject.size());
    }

    int shared(NameWords other) {
        int shared = 0;
        for (String word : subject) {
            shared += other.subject.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static boolean differ(Collection<String> ours, Collection<String> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
    }

    private static String number(String word, boolean digits) {
        if (!digits) {
            return NUMBER_WORDS.get(word);
        }
        var ordinal = ORDINAL.matcher(word);
        return ordinal.matches() ? ordinal.group(1) : null;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
