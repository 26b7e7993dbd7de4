package io.entente.extract;

import io.entente.extract.Delegates.Delegate;
import io.entente.extract.MeetingWords.Kind;
import io.entente.extract.MeetingWords.Word;
import java.util.List;

/**
 * Words that tell of a meeting, in their sentence, with those whom it names.
 *
 * @param page the article
 * @param sentence the sentence
 * @param delegates those whom the sentence names, in its order
 * @param match the words
 */
record MeetingSpot(Page page, Sentence sentence, List<Delegate> delegates, PhraseTrie.Match<Word> match) {
    Kind kind() {
        return match.value().kind();
    }
}
