package io.entente.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** Takes from a text what a reader does not see and a program stumbles over, and leaves it as printed otherwise. */
final class Typography {
    private static final String ZERO_WIDTH = "\u00AD\u200B\u2060\uFEFF\u180E";
    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");
    private static final char FIRST_LIGATURE = '\uFB00';

    private Typography() {}

    /** Returns the text in Unicode form C, without soft hyphens, byte order marks, control characters and ligatures. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String repaired = text.contains("â€") ? repaired(text) : text;
        StringBuilder clean = new StringBuilder(repaired.length());
        repaired.codePoints().forEach(c -> append(clean, c));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Returns the text on one line, with single spaces. */
    static String line(String text) {
        return foldSpaces(clean(text));
    }

    /** Returns the text with every run of white space made a single space, and none at its ends. */
    static String foldSpaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = folded.length() > 0;
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c == '\u2019' || c == '\u2014');
    }

    private static void append(StringBuilder clean, int c) {
        if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.size()) {
            clean.append(LIGATURES.get(c - FIRST_LIGATURE));
        } else if (c >= 0x80 && c < 0xA0) {
            clean.append(fromWindows(c));
        } else if (c == '\r' || c < ' ' && c != '\n' && c != '\t' || c == 0x7F) {
            clean.append(c == '\r' ? "" : " ");
        } else if (ZERO_WIDTH.indexOf(c) < 0) {
            clean.appendCodePoint(c);
        }
    }

    /** Unicode's C1 controls never occur in prose: they are windows-1252 bytes that were taken for ISO 8859-1. */
    private static String fromWindows(int c) {
        return new String(new byte[] {(byte) c}, Charsets.WINDOWS_1252).replace("\uFFFD", "");
    }

    /** Undoes UTF-8 that was once read as windows-1252, where the whole text can have come about that way. */
    private static String repaired(String text) {
        try {
            ByteBuffer bytes = Charsets.WINDOWS_1252.newEncoder().encode(java.nio.CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException genuine) {
            return text;
        }
    }
}
