package io.entente.extract;

/** Tells the years and days by which agreements are called or after which their names end. */
final class CalendarWords {
    private CalendarWords() {}

    /** "1972", "2019". */
    static boolean isYear(Token token) {
        return token.text().length() == 4
                && token.text().chars().allMatch(c -> c >= '0' && c <= '9')
                && (token.text().startsWith("19") || token.text().startsWith("20"));
    }

    /** Returns the index behind "1972", "July 1972" or "26 July 1972", or 0. */
    static int yearAt(Sentence sentence, int start) {
        int i = start;
        while (i < start + 3
                && (Dates.isMonth(sentence.word(i))
                        || isDayOfMonth(sentence.at(i))
                        || sentence.at(i).is(","))) {
            i++;
        }
        return isYear(sentence.at(i)) ? i + 1 : 0;
    }

    private static boolean isDayOfMonth(Token token) {
        return token.isNumber() && token.text().length() <= 2;
    }

    /** Tells whether a word is a day or a month, or none at all. */
    static boolean isDay(String word) {
        return word.isEmpty() || word.endsWith("day") || Dates.isMonth(word);
    }
}
