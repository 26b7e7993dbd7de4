package io.entente.read;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English by the share of the words that every English text is built with. */
final class EnglishText {
    private static final Set<String> FUNCTION_WORDS = Set.of("""
            the of and to in a is that for on with as was at by it be from has have had he she they we i you his
            her its their this these those which who whom will would not are were or an but been said also after
            between before there than can could should may about into over more up out if no when what all one
            two both during while under against our us them him so do does did other some such only new since
            until because through per within without""".split("\\s+"));
    /** Those of them that Danish, Dutch, German, Italian or another language writes too. */
    private static final Set<String> SHARED_WORDS = Set.of("""
            a all also an as at by de do for had has have he i in into is me more no of on or our out over so to under up
            was we will""".split("\\s+"));

    /** Words that no other language shares and that company notices and market reports are built with. */
    private static final Set<String> NOTICE_WORDS = Set.of("""
            year years month months quarter quarterly nine three four five six seven eight ten december january february
            october july june record pay paid share shares dividend profit loss losses net income revenue sales results
            result total assets full name note notes company owned unit include includes including exclude excludes
            excluded extraordinary tax reserve property pct mln dlrs cts qtly prior set ended ending said told agreed
            sign signed treaty agreement talks minister ministers government meeting""".split("\\s+"));

    private static final double SHARE = 0.20;
    /** Such notices have to do with fewer function words if so many of all their words are plainly English. */
    private static final double SHARE_OF_NOTICES = 0.08;

    private static final double PLAINLY_ENGLISH = 0.30;
    /** Headlines leave such words out, so fewer words than this say nothing. */
    private static final int FEWEST_WORDS = 25;
    /** Of fewer words than this, a smaller share has to do. */
    private static final int ENOUGH_WORDS = 60;

    private static final double SHARE_OF_FEW = 0.12;
    /** Of a text that short, so many have to be English and nothing else. */
    private static final int FEWEST_OF_ITS_OWN = 2;
    /** Company results and market tables, with a figure to every few words, have next to no function words. */
    private static final int WORDS_A_FIGURE = 5;
    /** Enough of a text to tell. */
    private static final int MOST_WORDS = 2000;

    private static final Set<String> ENGLISH =
            Set.of("en", "eng", "english", "", "und", "unknown", "none", "null", "mul", "mis");
    private static final Pattern CODE_OR_NAME = Pattern.compile("[a-z]{2,}");
    private static final int LONGEST_CODE = 3;

    private EnglishText() {}

    /** Tells whether a text reads like English; a table of figures or a text too short to tell is, if its letters are Latin. */
    static boolean is(String text) {
        Counts counts = count(text);
        if (counts.words < FEWEST_WORDS || counts.figures * WORDS_A_FIGURE >= counts.words) {
            return counts.words > 0 && counts.foreignLetters * 2 <= counts.words;
        }
        return isProse(counts) || isNotice(counts);
    }

    private static boolean isProse(Counts counts) {
        return counts.words >= ENOUGH_WORDS
                ? counts.functionWords > SHARE * counts.words
                : counts.functionWords > SHARE_OF_FEW * counts.words && counts.ownWords >= FEWEST_OF_ITS_OWN;
    }

    private static boolean isNotice(Counts counts) {
        return counts.functionWords > SHARE_OF_NOTICES * counts.words
                && counts.functionWords + counts.noticeWords > PLAINLY_ENGLISH * counts.words;
    }

    /** Tells whether a text holds a single word. */
    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Tells whether a declared language, a code or a name in English, is English or says nothing. */
    static boolean isDeclared(String language) {
        String primary = primary(language);
        return ENGLISH.contains(primary) || !CODE_OR_NAME.matcher(primary).matches();
    }

    /** Returns the English name of a declared language: {@code French} for {@code fr}, {@code fra} and {@code fr-CA}. */
    static String nameOf(String language) {
        String primary = primary(language);
        if (primary.length() > LONGEST_CODE) {
            return primary.substring(0, 1).toUpperCase(Locale.ROOT) + primary.substring(1);
        }
        return new Locale.Builder().setLanguageTag(twoLetters(primary)).build().getDisplayLanguage(Locale.ENGLISH);
    }

    private static String twoLetters(String code) {
        return List.of(Locale.getISOLanguages()).stream()
                .filter(two -> new Locale.Builder()
                        .setLanguage(two)
                        .build()
                        .getISO3Language()
                        .equals(code))
                .findFirst()
                .orElse(code);
    }

    private static String primary(String language) {
        return language.strip().toLowerCase(Locale.ROOT).split("[-_ ,;]", 2)[0];
    }

    private static Counts count(String text) {
        Counts counts = new Counts();
        int start = -1;
        for (int i = 0; i <= text.length() && counts.words < MOST_WORDS; i++) {
            boolean inWord = i < text.length() && isPartOfWord(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                counts.add(text.substring(start, i));
                start = -1;
            }
        }
        return counts;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static final class Counts {
        private int words;
        private int functionWords;
        private int ownWords;
        private int noticeWords;
        private int foreignLetters;
        private int figures;

        void add(String word) {
            if (Character.isDigit(word.charAt(0))) {
                figures++;
                return;
            }
            words++;
            String small = word.toLowerCase(Locale.ROOT);
            functionWords += FUNCTION_WORDS.contains(small) ? 1 : 0;
            ownWords += FUNCTION_WORDS.contains(small) && !SHARED_WORDS.contains(small) ? 1 : 0;
            noticeWords += NOTICE_WORDS.contains(small) ? 1 : 0;
            foreignLetters += UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.LATIN ? 0 : 1;
        }
    }
}
