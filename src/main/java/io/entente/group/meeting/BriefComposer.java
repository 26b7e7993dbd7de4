package io.entente.group.meeting;

import io.entente.model.ArticleHead;
import io.entente.model.MeetingBrief;
import io.entente.model.MeetingBrief.Part;
import io.entente.model.Notes;
import io.entente.model.Party;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Composes the brief before a meeting out of its parts; equal arguments give equal briefs. */
public final class BriefComposer {
    private BriefComposer() {}

    /** Returns how many versions there are of a brief, each a little shorter than the one before. */
    public static int versions() {
        return Cut.STEPS.size();
    }

    /**
     * Returns a version of a brief.
     *
     * @param drafts its parts, in the order of the request's counterparts
     * @param notes the office's own text
     * @param names gives a party's display name
     * @param version which version, from 0: the one that leaves nothing out
     */
    public static MeetingBrief compose(
            BriefRequest request, List<Draft> drafts, Notes notes, Function<Party, String> names, int version) {
        Cut cut = Cut.STEPS.get(version);
        List<Part> whole = drafts.stream().map(Draft::part).toList();
        List<Part> parts = whole.stream().map(cut::of).toList();
        List<ArticleHead> articles =
                drafts.stream().flatMap(draft -> draft.articles().stream()).toList();
        return new MeetingBrief(
                request.number(),
                request.on(),
                request.marking(),
                request.side(),
                parts,
                notes,
                Glossary.of(parts),
                Cited.in(parts, articles),
                cut.leftOut(whole),
                request.pages(),
                partyNames(request, parts, names));
    }

    private static SortedMap<Party, String> partyNames(
            BriefRequest request, List<Part> parts, Function<Party, String> names) {
        SortedMap<Party, String> named = new TreeMap<>();
        Stream.of(
                        Stream.of(request.side()),
                        request.counterparts().stream(),
                        parts.stream()
                                .flatMap(part -> part.agreements().stream())
                                .flatMap(standing -> standing.agreement().parties().stream()),
                        parts.stream()
                                .flatMap(part -> part.thirdParties().stream())
                                .map(MeetingBrief.ThirdParty::party))
                .flatMap(parties -> parties)
                .forEach(party -> named.put(party, names.apply(party)));
        return named;
    }
}
