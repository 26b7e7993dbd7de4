package io.entente.job;

import io.entente.extract.Extractor;
import io.entente.extract.Parties;
import io.entente.model.Article;
import io.entente.model.Briefing;
import io.entente.model.Findings;
import io.entente.model.Party;
import io.entente.write.BriefingWriter;
import io.entente.write.Paper;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the line asks of the rooms beside the input folder and the register.
 *
 * @param extract reads what an article reports; safe for many threads
 * @param names gives a party's display name
 * @param write writes a briefing into a folder
 */
public record Rooms(
        Function<Article, Findings> extract, Function<Party, String> names, BiConsumer<Briefing, Path> write) {
    /**
     * Returns the same rooms with briefings set for another paper.
     *
     * @param paper its name: A4 or letter
     * @throws IllegalArgumentException with a message for the user, if there is no such paper
     */
    public Rooms onPaper(String paper) {
        return new Rooms(extract, names, new BriefingWriter(Paper.named(paper))::write);
    }

    /** Returns the rooms as they are built. */
    public static Rooms standard() {
        BriefingWriter writer = new BriefingWriter();
        return new Rooms(Extractor.standard()::read, Parties.standard()::nameOf, writer::write);
    }
}
