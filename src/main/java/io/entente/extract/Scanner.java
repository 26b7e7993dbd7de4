package io.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into sentences and tokens. */
final class Scanner {
    private final Set<String> abbreviations;

    /**
     * @param abbreviations lower-case words, each with its full stop, that do not end a sentence
     */
    Scanner(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Returns the sentences of a text whose paragraphs are separated by an empty line. */
    List<Sentence> scan(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            if (end < 0) {
                end = text.length();
            }
            cut(text, tokens(text, start, end), paragraph++, sentences);
            start = end + 2;
        }
        return sentences;
    }

    /** Returns the tokens of a short text, such as a name in a lexicon. */
    static List<Token> tokens(String text) {
        return tokens(text, 0, text.length());
    }

    /** "**Ireland**": asterisks at a word are marks of emphasis, not of a list. */
    private static boolean isEmphasis(String text, int i, int from, int to) {
        return text.charAt(i) == '*'
                && (i + 1 < to && !Character.isWhitespace(text.charAt(i + 1))
                        || i > from && Character.isLetterOrDigit(text.charAt(i - 1))
                        || i > from && text.charAt(i - 1) == '*');
    }

    private static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        boolean quoted = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || isEmphasis(text, i, from, to)) {
                i++;
                continue;
            }
            int end = Character.isLetterOrDigit(c) ? endOfWord(text, i, to) : i + 1;
            if (isApostrophe(c) && end < to && isSuffix(text, i, to)) {
                end = i + 2;
            } else if (isQuote(c)) {
                quoted = c == '“' || (c == '"' && !quoted);
            }
            String printed = plain(text, i, end);
            tokens.add(new Token(printed, lower(printed), i, end, quoted));
            i = end;
        }
        return tokens;
    }

    private static int endOfWord(String text, int start, int to) {
        int i = start + 1;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                i++;
            } else if (c == '.' && isInnerStop(text, start, i, to)) {
                i++;
            } else if (c == ',' && Character.isDigit(text.charAt(i - 1)) && digitAt(text, i + 1, to)) {
                i++;
            } else if (isApostrophe(c) && isInnerApostrophe(text, i, to)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** A stop belongs to the word in {@code U.S.}, {@code J.}, {@code 7.5} and {@code a.m.}. */
    private static boolean isInnerStop(String text, int start, int i, int to) {
        if (Character.isDigit(text.charAt(i - 1))) {
            return digitAt(text, i + 1, to);
        }
        boolean singleLetter = Character.isLetter(text.charAt(i - 1)) && (i - 1 == start || text.charAt(i - 2) == '.');
        return singleLetter
                && (Character.isUpperCase(text.charAt(start)) || i - 1 != start || letterStop(text, i + 1, to));
    }

    private static boolean letterStop(String text, int i, int to) {
        return i + 1 < to && Character.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.';
    }

    private static boolean digitAt(String text, int i, int to) {
        return i < to && Character.isDigit(text.charAt(i));
    }

    /** An apostrophe belongs to the word in {@code n't} and {@code O'Brien}, but not in {@code Russia's}. */
    private static boolean isInnerApostrophe(String text, int i, int to) {
        return i + 1 < to && Character.isLetter(text.charAt(i + 1)) && !isSuffix(text, i, to);
    }

    private static boolean isSuffix(String text, int i, int to) {
        return i + 1 < to
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= to || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static String plain(String text, int from, int to) {
        String printed = text.substring(from, to);
        if (printed.length() == 1) {
            return switch (printed.charAt(0)) {
                case '“', '”' -> "\"";
                case '’', '‘' -> "'";
                case '–', '‐', '‑', '−' -> "-";
                default -> printed;
            };
        }
        return printed.indexOf('’') < 0 ? printed : printed.replace('’', '\'');
    }

    private static String lower(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (Character.isUpperCase(c)) {
                return printed.toLowerCase(Locale.ROOT);
            }
        }
        return printed;
    }

    private void cut(String text, List<Token> tokens, int paragraph, List<Sentence> sentences) {
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (endsSentence(tokens, i)) {
                int next = i + 1;
                while (next < tokens.size() && closes(tokens, next)) {
                    next++;
                }
                add(text, tokens.subList(first, next), paragraph, sentences);
                first = next;
                i = next - 1;
            }
        }
        if (first < tokens.size()) {
            add(text, tokens.subList(first, tokens.size()), paragraph, sentences);
        }
    }

    private static void add(String text, List<Token> tokens, int paragraph, List<Sentence> sentences) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(sentences.size(), paragraph, text, tokens));
        }
    }

    /** A quotation mark or bracket directly behind the stop still belongs to the sentence. */
    private static boolean closes(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean mark = token.is("\"") || token.is("'") || token.is(")") || token.is("]");
        return mark && token.start() == tokens.get(i - 1).end() && (!token.is("\"") || !token.quoted());
    }

    private boolean endsSentence(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean begins =
                next.isCapital() || next.isNumber() || next.is("\"") || next.is("'") || next.is("(") || next.is("-");
        if (token.is("!") || token.is("?")) {
            return begins || closes(tokens, i + 1);
        }
        if (token.is(".")) {
            return (begins || closes(tokens, i + 1)) && !isAbbreviation(tokens, i);
        }
        // A word that keeps its stop, such as U.S., ends a sentence only before a word that must begin one.
        return token.text().endsWith(".")
                && token.text().length() > 2
                && next.isCapital()
                && BEGINNERS.contains(next.text());
    }

    private boolean isAbbreviation(List<Token> tokens, int stop) {
        if (stop == 0 || tokens.get(stop - 1).end() != tokens.get(stop).start()) {
            return false;
        }
        if (stop == 1 && isEnumerator(tokens.get(0))) {
            return true;
        }
        String word = tokens.get(stop - 1).lower();
        return abbreviations.contains(word + ".");
    }

    /** "1. Agreement on ports": the number before a line of a list. */
    private static boolean isEnumerator(Token token) {
        return token.text().length() <= 2 && (token.isNumber() || token.text().matches("[a-zA-Z]|[IVX]{1,3}"));
    }

    private static final Set<String> BEGINNERS = Set.of(
            "The",
            "It",
            "He",
            "She",
            "They",
            "In",
            "On",
            "But",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "His",
            "Her",
            "Its",
            "We",
            "I",
            "As",
            "At",
            "For",
            "If",
            "When",
            "While",
            "After",
            "Under",
            "Although",
            "And",
            "There",
            "Both");
}
