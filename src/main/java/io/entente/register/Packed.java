package io.entente.register;

import java.util.ArrayList;
import java.util.List;

/** Texts within one text: each has its length before it, so that none needs to be free of some character. */
final class Packed {
    private Packed() {}

    static String of(List<String> texts) {
        StringBuilder packed = new StringBuilder();
        texts.forEach(text -> packed.append(text.length()).append(':').append(text));
        return packed.toString();
    }

    static List<String> texts(String packed) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < packed.length(); ) {
            int colon = packed.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(packed, at, colon, 10);
            texts.add(packed.substring(colon + 1, end));
            at = end;
        }
        return texts;
    }
}
