package io.entente.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the longest of many phrases that begins at a token.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseTrie<V> {
    private final Function<Token, String> key;
    private final Node<V> root = new Node<>();

    private PhraseTrie(Function<Token, String> key) {
        this.key = key;
    }

    /** Returns an empty trie that compares words as printed. */
    static <V> PhraseTrie<V> caseSensitive() {
        return new PhraseTrie<>(Token::text);
    }

    /** Returns an empty trie that compares words in lower case. */
    static <V> PhraseTrie<V> caseInsensitive() {
        return new PhraseTrie<>(Token::lower);
    }

    /** Adds a phrase; one that is there already keeps its first meaning. */
    void add(String phrase, V value) {
        Node<V> node = root;
        for (Token token : Scanner.tokens(phrase)) {
            node = node.next.computeIfAbsent(key.apply(token), any -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** Returns the longest phrase that begins at the token, or null where none does. */
    Match<V> longestAt(List<Token> tokens, int start) {
        Node<V> node = root;
        Match<V> longest = null;
        for (int i = start; i < tokens.size(); i++) {
            node = node.next.get(key.apply(tokens.get(i)));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                longest = new Match<>(node.value, start, i + 1);
            }
        }
        return longest;
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param from the index of its first token
     * @param to the index behind its last token
     */
    record Match<V>(V value, int from, int to) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(4);
        private V value;
    }
}
