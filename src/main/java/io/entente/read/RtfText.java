package io.entente.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the text out of Rich Text Format (Microsoft's specification, version 1.9.1). */
final class RtfText {
    /** Groups that are about the text and no part of it. */
    private static final Set<String> ASIDE = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "fldinst",
            "listtable",
            "listoverridetable",
            "xmlnstbl",
            "generator",
            "themedata",
            "datastore",
            "bkmkstart",
            "bkmkend",
            "filetbl",
            "revtbl",
            "pntext",
            "nonshppict");

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("par", "\n\n"),
            Map.entry("sect", "\n\n"),
            Map.entry("page", "\n\n"),
            Map.entry("row", "\n\n"),
            Map.entry("line", "\n"),
            Map.entry("tab", " "),
            Map.entry("cell", " "),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "));

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(false, 1);
    private Charset charset = Charsets.WINDOWS_1252;
    private int at;
    /** How many characters to pass over that stand for a Unicode character in old programs. */
    private int pending;

    /** What a group has set: whether it is left out, and how many characters stand for one of Unicode. */
    private record Group(boolean aside, int substitutes) {}

    RtfText(String source) {
        this.source = source;
    }

    /** Returns the lines of the text, an empty one between paragraphs. */
    List<String> lines() {
        while (at < source.length()) {
            step(source.charAt(at++));
        }
        return text.toString().lines().toList();
    }

    private void step(char c) {
        if (c == '{') {
            groups.push(group);
            pending = 0;
        } else if (c == '}') {
            group = groups.isEmpty() ? group : groups.pop();
            pending = 0;
        } else if (c == '\\' && at < source.length()) {
            control();
        } else if (c != '\r' && c != '\n') {
            put(String.valueOf(c));
        }
    }

    private void control() {
        char c = source.charAt(at);
        if (Character.isLetter(c)) {
            word();
            return;
        }
        at++;
        if (c == '\'') {
            hex();
        } else if (c == '*') {
            group = new Group(true, group.substitutes);
        } else if (c == '~') {
            put(" ");
        } else if (c == '_') {
            put("-");
        } else if (c == '\n' || c == '\r') {
            put("\n\n");
        } else if (c != '-') {
            put(String.valueOf(c));
        }
    }

    private void hex() {
        String digits = source.substring(at, Math.min(at + 2, source.length()));
        at += digits.length();
        if (digits.matches("[0-9A-Fa-f]{2}")) {
            put(new String(new byte[] {(byte) Integer.parseInt(digits, 16)}, charset));
        }
    }

    private void word() {
        int start = at;
        while (at < source.length() && Character.isLetter(source.charAt(at))) {
            at++;
        }
        String word = source.substring(start, at);
        int number = number();
        if (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        act(word, number);
    }

    private int number() {
        int start = at;
        if (at < source.length() && source.charAt(at) == '-') {
            at++;
        }
        while (at < source.length() && at - start < 9 && Character.isDigit(source.charAt(at))) {
            at++;
        }
        String digits = source.substring(start, at);
        return digits.isEmpty() || digits.equals("-") ? 1 : Integer.parseInt(digits);
    }

    private void act(String word, int number) {
        if (ASIDE.contains(word)) {
            group = new Group(true, group.substitutes);
        } else if (word.equals("u")) {
            pending = 0;
            put(String.valueOf((char) number));
            pending = group.substitutes;
        } else if (word.equals("uc")) {
            group = new Group(group.aside, Math.max(0, number));
        } else if (word.equals("bin")) {
            at = (int) Math.min(source.length(), (long) at + Math.max(0, number));
        } else if (word.equals("ansicpg")) {
            charset = charset(number);
        } else if (SIGNS.containsKey(word)) {
            put(SIGNS.get(word));
        }
    }

    private static Charset charset(int codePage) {
        try {
            return Charset.forName("windows-" + codePage);
        } catch (UnsupportedCharsetException | IllegalCharsetNameException unknown) {
            return Charsets.WINDOWS_1252;
        }
    }

    private void put(String words) {
        if (pending > 0) {
            pending--;
        } else if (!group.aside) {
            text.append(words);
        }
    }
}
