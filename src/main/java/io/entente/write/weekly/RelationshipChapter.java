package io.entente.write.weekly;

import io.entente.model.Agreement;
import io.entente.model.AgreementStatus;
import io.entente.model.Briefing;
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.write.page.Quotation;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is known of one relationship. */
record RelationshipChapter(Edition edition, Briefing.Chapter chapter) implements Section {
    @Override
    public String anchor() {
        return edition.anchorOf(chapter.between()).orElseThrow();
    }

    @Override
    public String title() {
        return edition.briefing().nameOf(chapter.between());
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    public boolean isSubordinate() {
        return true;
    }

    @Override
    public void write(Tag body) {
        Tag group = body.add("div", "relationship of-" + anchor());
        Tag opening = group.add("div", "chapter");
        opening.add("h3").with("id", anchor()).text(title());
        if (!chapter.summary().isBlank()) {
            opening.add("p", "lead").text(chapter.summary());
        }
        Map<AgreementStatus, List<Agreement>> byStatus = chapter.agreements().stream()
                .collect(Collectors.groupingBy(Agreement::status, LinkedHashMap::new, Collectors.toList()));
        AgreementTable table = new AgreementTable(edition);
        byStatus.forEach((status, agreements) -> table.write(group, status, agreements));
        new MeetingTable(edition).write(group, chapter.meetings());
        dealings(group);
        speakers(group);
    }

    private void dealings(Tag body) {
        if (chapter.dealings().isEmpty()) {
            return;
        }
        Tag block = body.add("div", "block");
        block.add("h4").text("Other dealings");
        for (Briefing.Dealing dealing : chapter.dealings()) {
            edition.citations().cite(Quotation.add(block, dealing.finding().quote()), List.of(dealing.articleId()));
        }
    }

    private void speakers(Tag body) {
        if (chapter.speakers().isEmpty()) {
            return;
        }
        Tag block = body.add("div", "block");
        block.add("h4").text("Who spoke");
        Map<Party, List<Official>> sides = chapter.speakers().stream()
                .collect(Collectors.groupingBy(Official::party, LinkedHashMap::new, Collectors.toList()));
        Tag list = block.add("ul", "brief");
        sides.forEach((party, officials) ->
                list.add("li").text("For " + edition.briefing().nameOf(party) + ": " + named(officials)));
    }

    static String named(Official official) {
        Optional<String> role = official.role().filter(office -> !office.equalsIgnoreCase(official.name()));
        return role.map(office -> official.name() + " (" + office + ")").orElse(official.name());
    }

    /** Returns names with offices: "Rajnath Singh (Defence Minister); Mark Esper". */
    static String named(List<Official> officials) {
        return officials.stream().map(RelationshipChapter::named).distinct().collect(Collectors.joining("; "));
    }
}
