package io.entente.job;

import io.entente.extract.Extractor;
import io.entente.extract.Parties;
import io.entente.model.Article;
import io.entente.model.Findings;
import io.entente.model.MeetingBrief;
import io.entente.model.Party;
import io.entente.write.MeetingBriefWriter;
import io.entente.write.Paper;
import io.entente.write.Printed;
import java.util.List;
import java.util.function.Function;

/**
 * What the writing of a brief asks of the rooms beside the input folder and the register.
 *
 * @param extract reads what an article reports; safe for many threads
 * @param names gives a party's display name
 * @param print sets that of some versions of a brief, from the fullest to the shortest, which keeps to the pages wanted
 */
public record MeetingRooms(
        Function<Article, Findings> extract,
        Function<Party, String> names,
        Function<List<MeetingBrief>, Printed> print) {
    /**
     * Returns the same rooms with briefs set for another paper.
     *
     * @param paper its name: A4 or letter
     * @throws IllegalArgumentException with a message for the user, if there is no such paper
     */
    public MeetingRooms onPaper(String paper) {
        return new MeetingRooms(extract, names, new MeetingBriefWriter(Paper.named(paper))::print);
    }

    /** Returns the rooms as they are built. */
    public static MeetingRooms standard() {
        // Only where articles are read first is the extractor needed: its lexicons take time to load.
        return new MeetingRooms(
                article -> Extractor.standard().read(article),
                Parties.standard()::nameOf,
                new MeetingBriefWriter()::print);
    }
}
