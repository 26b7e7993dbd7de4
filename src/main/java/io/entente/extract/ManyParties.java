package io.entente.extract;

import java.util.Set;

/** Tells agreements of many parties ("the accord of six nations") from those of two. */
final class ManyParties {
    private static final int REACH = 12;
    private static final int BEFORE = 10;

    private final Words words;
    private final Set<String> modifiers;
    private final Set<String> numbers;
    private final Set<String> members;
    private final Set<String> producers;
    private final Set<String> consumers;
    private final Set<String> joining;

    ManyParties(Words words) {
        this.words = words;
        modifiers = words.of("many-parties");
        numbers = words.of("more-than-two");
        members = words.of("member-state");
        producers = words.of("producer");
        consumers = words.of("consumer");
        joining = words.of("joining");
    }

    /** Tells whether words say so and none of the mentions names the parties. */
    boolean are(Page page, Cluster cluster) {
        return cluster.said().size() < 2
                && cluster.counterparts().isEmpty()
                && !cluster.isNamed()
                && (cluster.mentions().stream().anyMatch(this::isOfMany) || isOnCommodity(page));
    }

    /** What producing and consuming countries agree on, all of them do. */
    private boolean isOnCommodity(Page page) {
        return names(page, producers) && names(page, consumers);
    }

    private static boolean names(Page page, Set<String> words) {
        return page.sentences().stream().anyMatch(sentence -> sentence.hasAny(words, 0, sentence.size()));
    }

    private boolean isOfMany(Mention mention) {
        Sentence sentence = mention.sentence();
        for (int i = mention.from(); i < mention.head(); i++) {
            boolean counted = numbers.contains(sentence.word(i))
                    && sentence.at(i + 1).is("-")
                    && members.contains(sentence.word(i + 2));
            if (modifiers.contains(sentence.word(i)) || counted) {
                return true;
            }
        }
        if (isJoined(mention)) {
            return true;
        }
        for (int i = Math.max(0, mention.from() - BEFORE); i < mention.headTo() + REACH; i++) {
            if (isManyStates(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** What one can join has more than two parties. */
    private boolean isJoined(Mention mention) {
        String before = mention.sentence().word(mention.from() - 1);
        String verb = before.equals("the") || before.equals("that")
                ? mention.sentence().word(mention.from() - 2)
                : before;
        return joining.contains(verb);
    }

    /** "By six major industrial nations", "of world powers". */
    private boolean isManyStates(Sentence sentence, int i) {
        boolean counted = numbers.contains(sentence.word(i));
        boolean powers =
                sentence.word(i).equals("world") && sentence.word(i + 1).equals("powers")
                        || sentence.word(i).equals("group")
                                && sentence.word(i + 1).equals("of")
                                && numbers.contains(sentence.word(i + 2));
        for (int k = i + 1; counted && k < i + 7; k++) {
            if (members.contains(sentence.word(k))) {
                return true;
            }
            if (words.isFunctionWord(sentence.word(k)) && !sentence.word(k).equals("of")) {
                return false;
            }
        }
        return powers;
    }
}
