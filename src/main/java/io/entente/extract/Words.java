package io.entente.extract;

import io.entente.extract.DataFile.Item;
import io.entente.extract.DataFile.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Small classes of words that the rules ask for, from a file such as {@code words.txt}. */
final class Words {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final PhraseTrie<Boolean> notParties = PhraseTrie.caseSensitive();

    private final String file;

    private Words(String file) {
        this.file = file;
    }

    static Words load(String file) {
        Words words = new Words(file);
        for (Row row : DataFile.load(file, 2).rows()) {
            Set<String> members = words.classes.computeIfAbsent(row.cell(0), any -> new HashSet<>());
            for (Item item : row.items(1)) {
                members.add(item.text());
            }
        }
        words.classes.getOrDefault("not-party", Set.of()).forEach(phrase -> words.notParties.add(phrase, true));
        return words;
    }

    /** Returns the words of a class; asking for a class that the file does not have is an error. */
    Set<String> of(String name) {
        Set<String> members = classes.get(name);
        if (members == null) {
            throw new DataFileException(file, 1, 1, "has no class '" + name + "', only " + classes.keySet());
        }
        return members;
    }

    PhraseTrie<Boolean> notParties() {
        return notParties;
    }

    boolean isNamePart(String word) {
        return classes.get("name-part").contains(word);
    }

    boolean isTitleWord(String word) {
        return classes.get("title-word").contains(word);
    }

    boolean isFunctionWord(String word) {
        return classes.get("function").contains(word);
    }

    boolean isPlacePreposition(String word) {
        return classes.get("place-preposition").contains(word);
    }
}
