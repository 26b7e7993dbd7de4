package io.entente.write.page;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of a text that are in another script, with the language that the script tells, so that they are read aloud rightly.
 *
 * <p>A language is named by its tag (RFC 5646). Scripts that serve several languages say the script alone, {@code und-Deva}, unless
 * letters that only one of the languages has tell more (ISO 14289-1, 7.2; WCAG 2.2, success criterion 3.1.2).
 */
final class Tongue {
    private static final String URDU_LETTERS = "ٹڈڑےںھ";
    private static final String PERSIAN_LETTERS = "پچژگ";
    private static final String UKRAINIAN_LETTERS = "іїєґІЇЄҐ";
    private static final Map<UnicodeScript, String> TAGS = new EnumMap<>(UnicodeScript.class);

    static {
        TAGS.put(UnicodeScript.HANGUL, "ko");
        TAGS.put(UnicodeScript.HIRAGANA, "ja");
        TAGS.put(UnicodeScript.KATAKANA, "ja");
        TAGS.put(UnicodeScript.HAN, "zh");
        TAGS.put(UnicodeScript.THAI, "th");
        TAGS.put(UnicodeScript.LAO, "lo");
        TAGS.put(UnicodeScript.KHMER, "km");
        TAGS.put(UnicodeScript.MYANMAR, "my");
        TAGS.put(UnicodeScript.TIBETAN, "bo");
        TAGS.put(UnicodeScript.HEBREW, "he");
        TAGS.put(UnicodeScript.GREEK, "el");
        TAGS.put(UnicodeScript.ARMENIAN, "hy");
        TAGS.put(UnicodeScript.GEORGIAN, "ka");
        TAGS.put(UnicodeScript.ETHIOPIC, "am");
        TAGS.put(UnicodeScript.BENGALI, "bn");
        TAGS.put(UnicodeScript.TAMIL, "ta");
        TAGS.put(UnicodeScript.TELUGU, "te");
        TAGS.put(UnicodeScript.KANNADA, "kn");
        TAGS.put(UnicodeScript.MALAYALAM, "ml");
        TAGS.put(UnicodeScript.GUJARATI, "gu");
        TAGS.put(UnicodeScript.GURMUKHI, "pa");
        TAGS.put(UnicodeScript.ORIYA, "or");
        TAGS.put(UnicodeScript.SINHALA, "si");
        TAGS.put(UnicodeScript.DEVANAGARI, "und-Deva");
        TAGS.put(UnicodeScript.ARABIC, "ar");
        TAGS.put(UnicodeScript.CYRILLIC, "und-Cyrl");
    }

    private Tongue() {}

    /**
     * A part of a text.
     *
     * @param language its language, if it is not that of the page
     */
    record Part(String text, Optional<String> language) {
        /** Tells whether it must be kept from turning round what stands beside it. */
        boolean runsFromRight() {
            return Character.getDirectionality(text.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || Character.getDirectionality(text.codePointAt(0))
                            == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
    }

    /** Divides a text; what stands between two words of one foreign script belongs to it. */
    static List<Part> parts(String text) {
        if (text.chars().allMatch(character -> character < 0x370)) {
            return List.of(new Part(text, Optional.empty()));
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<UnicodeScript> script = foreign(text.codePointAt(at));
            if (script.isEmpty()) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            int end = endOf(text, at, script.get());
            if (at > start) {
                parts.add(new Part(text.substring(start, at), Optional.empty()));
            }
            parts.add(new Part(text.substring(at, end), Optional.of(language(text.substring(at, end), script.get()))));
            start = end;
            at = end;
        }
        if (start < text.length()) {
            parts.add(new Part(text.substring(start), Optional.empty()));
        }
        return parts;
    }

    private static Optional<UnicodeScript> foreign(int character) {
        return Optional.of(UnicodeScript.of(character)).filter(TAGS::containsKey);
    }

    private static int endOf(String text, int from, UnicodeScript script) {
        int end = from;
        for (int at = from; at < text.length(); ) {
            int character = text.codePointAt(at);
            UnicodeScript here = UnicodeScript.of(character);
            boolean neutral = here == UnicodeScript.COMMON || here == UnicodeScript.INHERITED;
            if (!neutral && !goTogether(here, script)) {
                break;
            }
            at += Character.charCount(character);
            end = here == UnicodeScript.COMMON ? end : at;
        }
        return end;
    }

    private static boolean goTogether(UnicodeScript one, UnicodeScript other) {
        return one == other || isEastAsian(one) && isEastAsian(other);
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static String language(String words, UnicodeScript script) {
        if (script == UnicodeScript.ARABIC && holdsOneOf(words, URDU_LETTERS)) {
            return "ur";
        }
        if (script == UnicodeScript.ARABIC && holdsOneOf(words, PERSIAN_LETTERS)) {
            return "fa";
        }
        if (script == UnicodeScript.CYRILLIC && holdsOneOf(words, UKRAINIAN_LETTERS)) {
            return "uk";
        }
        boolean kana = words.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(found -> isEastAsian(found) && found != UnicodeScript.HAN);
        return isEastAsian(script) && kana ? "ja" : TAGS.get(script);
    }

    private static boolean holdsOneOf(String words, String letters) {
        return words.codePoints().anyMatch(character -> letters.indexOf(character) >= 0);
    }
}
