package io.entente.group;

import io.entente.model.Report;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers the articles that tell one story, each the same as at least one of the others, or nearly. */
final class Stories {
    private final List<Member> members = new ArrayList<>();
    private final Map<String, List<Member>> byId = new HashMap<>();
    private final Map<String, List<Member>> byUrl = new HashMap<>();
    private final Map<Integer, List<Member>> byPart = new HashMap<>();
    private final ArrayDeque<Member> recent = new ArrayDeque<>();

    private Stories() {}

    /** Returns the stories of which there are two versions or more, each with the oldest version first. */
    static List<List<Version>> among(Collection<Report> reports) {
        Stories stories = new Stories();
        reports.stream().map(Version::of).sorted(Version.OLDEST_FIRST).forEach(stories::place);
        return stories.members.stream()
                .filter(member -> member.story.get(0) == member && member.story.size() > 1)
                .map(member -> member.story.stream()
                        .map(other -> other.version)
                        .sorted(Version.OLDEST_FIRST)
                        .toList())
                .toList();
    }

    private void place(Version version) {
        forgetBefore(version.day().minusDays(Version.DAYS_APART));
        Member placed = new Member(version);
        Stream<Member> sameName = Stream.concat(
                byId.getOrDefault(version.id(), List.of()).stream(),
                version.url().stream().flatMap(url -> byUrl.getOrDefault(url, List.of()).stream()));
        Stream<Member> samePart =
                version.parts().stream().flatMap(part -> byPart.getOrDefault(part, List.of()).stream());
        Stream.concat(sameName, samePart)
                .filter(earlier -> earlier.story != placed.story && version.tellsSameStoryAs(earlier.version))
                .forEach(placed::join);
        remember(placed);
    }

    private void remember(Member member) {
        members.add(member);
        recent.add(member);
        byId.computeIfAbsent(member.version.id(), id -> new ArrayList<>(1)).add(member);
        member.version
                .url()
                .ifPresent(url ->
                        byUrl.computeIfAbsent(url, u -> new ArrayList<>(1)).add(member));
        member.version
                .parts()
                .forEach(part ->
                        byPart.computeIfAbsent(part, p -> new ArrayList<>(1)).add(member));
    }

    // Articles come in order of publication, so only those of the last days can be near-copies of what follows.
    private void forgetBefore(LocalDate day) {
        while (!recent.isEmpty() && recent.peek().version.day().isBefore(day)) {
            Member old = recent.remove();
            old.version.parts().forEach(part -> byPart.computeIfPresent(part, (p, list) -> without(list, old)));
        }
    }

    private static List<Member> without(List<Member> list, Member old) {
        list.remove(old);
        return list.isEmpty() ? null : list;
    }

    /** A version, with all that were found to tell its story; those of one story share the list. */
    private static final class Member {
        private final Version version;
        private List<Member> story = new ArrayList<>(1);

        Member(Version version) {
            this.version = version;
            story.add(this);
        }

        void join(Member other) {
            List<Member> joined = other.story;
            joined.addAll(story);
            story.forEach(member -> member.story = joined);
        }
    }
}
