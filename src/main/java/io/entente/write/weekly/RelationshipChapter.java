package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.model.Official;
import io.entente.model.Party;
import io.entente.write.page.DataTable;
import io.entente.write.page.Frame;
import io.entente.write.page.Quotation;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is known of one relationship, one row for each agreement, each meeting and what else there is. */
record RelationshipChapter(Edition edition, Briefing.Chapter chapter) implements Section {
    private static final double HEADING = 34;

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
        Tag part = body.add("div", "relationship of-" + anchor());
        Tag opening = part.add("div", Kept.together(HEADING + RowHeight.ofFirst(chapter)));
        opening.add("h3").with("id", anchor()).text(title());
        Frame.runningHead(part, WeeklyDocument.TITLE + " · " + title() + ", continued");
        if (!chapter.summary().isBlank()) {
            opening.add("p", "lead").text(chapter.summary());
        }
        if (hasRows()) {
            DataTable table = DataTable.ofRows(part, "chapter", "Agreements, meetings and speakers: " + title());
            chapter.agreements().forEach(agreement -> new AgreementRow(edition).write(table.row(), agreement));
            chapter.meetings().forEach(meeting -> new MeetingRow(edition).write(table.row(), meeting));
            dealings(table);
            speakers(table);
        }
        Frame.runningHead(part, WeeklyDocument.TITLE);
    }

    private boolean hasRows() {
        return !chapter.agreements().isEmpty()
                || !chapter.meetings().isEmpty()
                || !chapter.dealings().isEmpty()
                || !otherSpeakers().isEmpty();
    }

    private void dealings(DataTable table) {
        if (!chapter.dealings().isEmpty()) {
            Tag row = table.row();
            DataTable.nameCell(row).text("Other dealings");
            quote(edition, DataTable.cell(row), chapter.dealings());
        }
    }

    static void quote(Edition edition, Tag cell, List<Briefing.Dealing> dealings) {
        for (Briefing.Dealing dealing : dealings) {
            Tag quotation = Quotation.add(cell, dealing.finding().quote());
            edition.citations().cite(quotation, List.of(dealing.articleId()));
        }
    }

    /** Those who are named as taking part in a meeting are not named again. */
    private List<Official> otherSpeakers() {
        Set<String> met = chapter.meetings().stream()
                .flatMap(meeting -> meeting.finding().participants().stream())
                .map(Official::name)
                .collect(Collectors.toSet());
        return chapter.speakers().stream()
                .filter(speaker -> !met.contains(speaker.name()))
                .toList();
    }

    private void speakers(DataTable table) {
        List<Official> speakers = otherSpeakers();
        if (speakers.isEmpty()) {
            return;
        }
        Tag row = table.row();
        DataTable.nameCell(row).text("Who spoke");
        Map<Party, List<Official>> sides = speakers.stream()
                .collect(Collectors.groupingBy(Official::party, LinkedHashMap::new, Collectors.toList()));
        DataTable.cell(row)
                .text(sides.entrySet().stream()
                        .map(side -> "For " + edition.briefing().nameOf(side.getKey()) + ": "
                                + Officials.named(side.getValue()))
                        .collect(Collectors.joining(". ", "", ".")));
    }
}
