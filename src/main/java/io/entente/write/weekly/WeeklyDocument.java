package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.write.page.Frame;
import io.entente.write.page.Marking;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** Builds the weekly briefing's page out of its sections. */
public final class WeeklyDocument {
    static final String TITLE = "Bilateral agreements";

    private final Briefing briefing;
    private final String style;
    private final double height;

    /**
     * Prepares a document.
     *
     * @param style its style sheet
     * @param height how high a page is between its margins, in points
     */
    public WeeklyDocument(Briefing briefing, String style, double height) {
        this.briefing = briefing;
        this.style = style;
        this.height = height;
    }

    /**
     * Builds the page.
     *
     * @param show what becomes of every text before it is placed
     * @param unshown the characters that {@code show} has replaced so far
     */
    public Document build(UnaryOperator<String> show, SortedSet<Integer> unshown) {
        Edition edition = new Edition(briefing);
        List<Section> sections = sections(edition, unshown);
        Frame frame = frame();
        Tag html = Tag.page(show);
        frame.head(html, style, sections.stream().filter(Section::speaks).toList());
        Tag body = html.add("body");
        frame.margins(body);
        new TitleBlock(briefing).write(body);
        for (Section section : sections) {
            if (section.speaks()) {
                edition.citations().enter(section.title());
                section.write(body);
            }
        }
        return html.document();
    }

    private Frame frame() {
        return new Frame(
                TITLE,
                "Weekly briefing on bilateral agreements, " + briefing.period().label(),
                briefing.period().label(),
                briefing.marking().map(Marking::of));
    }

    private List<Section> sections(Edition edition, SortedSet<Integer> unshown) {
        List<Section> sections = new ArrayList<>();
        sections.add(new BottomLine(edition, height));
        sections.add(new Contents(sections));
        sections.add(new AtAGlance(edition));
        sections.add(new Changes(edition));
        sections.add(new MeetingsOfTheWeek(edition));
        sections.addAll(relationships(edition));
        sections.add(Expectations.comingUp(edition));
        sections.add(Expectations.overdue(edition));
        sections.add(new Conflicts(edition));
        sections.add(new LateArrivals(edition));
        sections.add(new Silences(edition));
        sections.add(new CorrectionsMade(edition));
        sections.add(new Sources(edition));
        sections.add(new SetAside(edition.briefing()));
        sections.add(new Method(edition.briefing(), unshown));
        return sections;
    }

    private static List<Section> relationships(Edition edition) {
        Map<Boolean, List<Briefing.Chapter>> chapters =
                edition.briefing().chapters().stream().collect(Collectors.partitioningBy(edition::hasMuchToSay));
        List<Section> sections = new ArrayList<>(
                List.of(new Relationships(edition, !chapters.get(true).isEmpty())));
        chapters.get(true).forEach(chapter -> sections.add(new RelationshipChapter(edition, chapter)));
        sections.add(new FurtherRelationships(edition, chapters.get(false)));
        return sections;
    }

    /** Returns the style rules that the briefing's marking needs on a screen. */
    public static String markingRules(Briefing briefing) {
        return briefing.marking().map(Marking::of).map(Marking::screenRules).orElse("");
    }
}
