package io.entente.write.page;

import io.entente.model.Briefing;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The source numbers of a document, and where each of them has been cited so far.
 *
 * <p>Every source is cited each time a statement relies on it; the list of sources leads back to the first place in each section.
 */
public final class Citations {
    private static final String NO_BREAK = "\u00A0";

    private final Map<String, Integer> numbers;
    private final Set<Integer> undated;
    private final Map<Integer, Map<String, String>> places = new TreeMap<>();
    private String section = "";
    private int count;

    /** Begins a document that cites these sources. */
    public Citations(List<Briefing.Source> sources) {
        this.numbers = sources.stream()
                .collect(
                        Collectors.toMap(source -> source.article().id(), Briefing.Source::number, (one, same) -> one));
        this.undated = sources.stream()
                .filter(source -> source.article().dateOrigin().isEstimate())
                .map(Briefing.Source::number)
                .collect(Collectors.toSet());
    }

    /** Says under which title the next citations stand. */
    public void enter(String title) {
        section = title;
    }

    /**
     * Adds the numbers of articles as links to the list of sources, in order and each once; no line begins with the first. An
     * article whose day is estimated is said to be undated wherever it is cited.
     */
    public void cite(Tag parent, Collection<String> articleIds) {
        List<Integer> cited = articleIds.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        String space = parent.isEmpty() ? "" : NO_BREAK;
        for (Integer number : cited) {
            parent.text(space);
            space = " ";
            Links.within(
                            parent,
                            "source-" + number,
                            "[" + number + undated(number, NO_BREAK) + "]",
                            "Source " + number + undated(number, " "))
                    .with("class", "cite")
                    .with("id", anchor(number));
        }
    }

    private String undated(Integer number, String space) {
        return undated.contains(number) ? "," + space + "undated" : "";
    }

    private String anchor(Integer number) {
        String anchor = "cite-" + ++count;
        places.computeIfAbsent(number, n -> new LinkedHashMap<>()).putIfAbsent(section, anchor);
        return anchor;
    }

    /** Returns the places at which a source is first cited in each section: the section's title and the place's anchor. */
    public Map<String, String> placesOf(int number) {
        return Collections.unmodifiableMap(places.getOrDefault(number, Map.of()));
    }
}
