package io.entente.write.page;

import io.entente.model.Quote;

/** A sentence as printed, with the words that a finding rests on set off. */
public final class Quotation {
    private Quotation() {}

    /** Adds the sentence between quotation marks; whole words are set off, since a line must not break before a full stop. */
    public static Tag add(Tag parent, Quote quote) {
        String sentence = "“" + quote.sentence() + "”";
        int start = quote.start() + 1;
        int end = quote.end() + 1;
        if (end == start) {
            return parent.add("p", "quotation").text(sentence);
        }
        start = sentence.lastIndexOf(' ', start - 1) + 1;
        int space = sentence.indexOf(' ', end - 1);
        end = space < 0 ? sentence.length() : space;
        Tag quotation = parent.add("p", "quotation");
        if (start > 0) {
            quotation.text(sentence.substring(0, start));
        }
        quotation.add("b").text(sentence.substring(start, Math.max(start, end)));
        return end < sentence.length() ? quotation.text(sentence.substring(end)) : quotation;
    }
}
