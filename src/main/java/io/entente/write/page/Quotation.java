package io.entente.write.page;

import io.entente.model.Quote;

/** A sentence as printed, with the words that a finding rests on set off. */
public final class Quotation {
    private Quotation() {}

    /** Adds the sentence between quotation marks. */
    public static Tag add(Tag parent, Quote quote) {
        String sentence = quote.sentence();
        Tag quotation = parent.add("p", "quotation").text("“" + sentence.substring(0, quote.start()));
        if (quote.end() > quote.start()) {
            quotation.add("b").text(quote.words());
        }
        return quotation.text(sentence.substring(quote.end()) + "”");
    }
}
