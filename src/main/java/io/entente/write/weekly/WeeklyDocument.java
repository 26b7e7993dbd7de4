package io.entente.write.weekly;

import io.entente.model.Briefing;
import io.entente.write.page.Frame;
import io.entente.write.page.Marking;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.UnaryOperator;
import org.w3c.dom.Document;

/** Builds the weekly briefing's page out of its sections. */
public final class WeeklyDocument {
    private final Briefing briefing;
    private final String style;

    /**
     * Prepares a document.
     *
     * @param style its style sheet
     */
    public WeeklyDocument(Briefing briefing, String style) {
        this.briefing = briefing;
        this.style = style;
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
                "Bilateral agreements",
                "Weekly briefing on bilateral agreements, " + briefing.period().label(),
                briefing.period().label(),
                briefing.marking().map(Marking::of));
    }

    private static List<Section> sections(Edition edition, SortedSet<Integer> unshown) {
        List<Section> sections = new ArrayList<>();
        sections.add(new BottomLine(edition));
        sections.add(new Contents(sections));
        sections.add(new Changes(edition));
        sections.add(new MeetingsOfTheWeek(edition));
        sections.add(new Relationships(edition));
        for (Briefing.Chapter chapter : edition.briefing().chapters()) {
            sections.add(new RelationshipChapter(edition, chapter));
        }
        sections.add(Expectations.comingUp(edition));
        sections.add(Expectations.overdue(edition));
        sections.add(new Conflicts(edition));
        sections.add(new LateArrivals(edition));
        sections.add(new Silences(edition));
        sections.add(new CorrectionsMade(edition));
        sections.add(new Sources(edition));
        sections.add(new SetAside(edition.briefing()));
        sections.add(new ChartNumbers(edition.briefing()));
        sections.add(new Method(edition.briefing(), unshown));
        return sections;
    }

    /** Returns the style rules that the briefing's marking needs on a screen. */
    public static String markingRules(Briefing briefing) {
        return briefing.marking().map(Marking::of).map(Marking::screenRules).orElse("");
    }
}
