package io.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name and the first bytes of a file, by which its format is told. */
final class Opening {
    private final String name;
    private final byte[] head;
    private String text;

    Opening(String name, byte[] head) {
        this.name = name;
        this.head = head;
    }

    byte[] head() {
        return head;
    }

    boolean isEmpty() {
        return head.length == 0;
    }

    /** Returns what follows the last dot of the name, in small letters: {@code html}. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Returns the first bytes as text, without white space at its start. */
    String text() {
        if (text == null) {
            String decoded = Charsets.decodeOpening(head);
            text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded).stripLeading();
        }
        return text;
    }

    /** Returns the first bytes, each as a character of ISO 8859-1. */
    String latin() {
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    /** Tells whether the first bytes hold this name, as archives write the names of their files. */
    boolean names(String name) {
        return latin().contains(name);
    }

    /** Tells whether the first bytes are these, each given as a character of ISO 8859-1. */
    boolean hasBytes(String magic) {
        return hasBytesAt(0, magic);
    }

    /** Tells whether these bytes stand at an offset. */
    boolean hasBytesAt(int offset, String magic) {
        if (head.length < offset + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((head[offset + i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the first bytes are those of text: no control character beyond those that texts use. */
    boolean isText() {
        long controls = text().chars().filter(Opening::isStrange).count();
        return controls * 100 <= text().length();
    }

    private static boolean isStrange(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A || c == 0xFFFD;
    }
}
