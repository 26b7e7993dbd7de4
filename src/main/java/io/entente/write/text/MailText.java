package io.entente.write.text;

import io.entente.write.page.Legible;

/** Plain text for the body of a mail: lines of at most 72 characters (RFC 5322, 2.1.1 and custom), ended by a line feed. */
final class MailText {
    private static final int WIDTH = 72;

    private final StringBuilder text = new StringBuilder();

    /** Adds a line behind an empty one. */
    void heading(String title) {
        text.append('\n').append(title).append('\n');
    }

    /** Breaks a paragraph between words; what follows stands under what comes before it. */
    void line(String bullet, String words) {
        StringBuilder line = new StringBuilder(bullet);
        for (String word : Legible.of(words).strip().split(" +")) {
            boolean empty = line.toString().isBlank() || line.length() == bullet.length();
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(bullet.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        text.append(line).append('\n');
    }

    /** Returns all lines. */
    @Override
    public String toString() {
        return text.toString();
    }
}
