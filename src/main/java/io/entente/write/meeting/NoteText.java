package io.entente.write.meeting;

import io.entente.model.Notes.Block;
import io.entente.model.Notes.Run;
import io.entente.write.page.Tag;
import java.util.List;

/** The office's own paragraphs and lists, each paragraph and item with its number. */
record NoteText(Edition edition) {
    void write(Tag parent, List<Block> blocks) {
        for (Block block : blocks) {
            Tag paragraph = edition.paragraph(
                    block.item() ? parent.add("div", "item depth-" + Math.min(3, block.depth())) : parent);
            block.text().forEach(run -> run(paragraph, run));
        }
    }

    private static void run(Tag paragraph, Run run) {
        switch (run.style()) {
            case PLAIN -> paragraph.text(run.words());
            case STRONG -> paragraph.add("b").text(run.words());
            case EMPHASIS -> paragraph.add("i").text(run.words());
        }
    }
}
