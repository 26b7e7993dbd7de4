package io.entente.write.meeting;

import io.entente.model.MeetingBrief;
import io.entente.model.MeetingBrief.Part;
import io.entente.write.page.Dates;
import io.entente.write.page.Frame;
import io.entente.write.page.Marking;
import io.entente.write.page.Section;
import io.entente.write.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.w3c.dom.Document;

/** Builds the page of the brief before a meeting out of its sections. */
public final class MeetingDocument {
    private static final List<String> BLOCKS = List.of("p", "li", "tr", "h2", "h3", "svg");
    private static final int LETTERS_OF_A_BLOCK = 40;
    private static final double LETTERS_OF_A_PAGE = 4000;

    private final MeetingBrief brief;
    private final String style;

    /**
     * Prepares a document.
     *
     * @param style its style sheet
     */
    public MeetingDocument(MeetingBrief brief, String style) {
        this.brief = brief;
        this.style = style;
    }

    /**
     * Builds the page.
     *
     * @param show what becomes of every text before it is placed
     * @param unshown the characters that {@code show} has replaced so far
     */
    public Document build(UnaryOperator<String> show, SortedSet<Integer> unshown) {
        Edition edition = new Edition(brief);
        List<Section> sections =
                sections(edition, unshown).stream().filter(Section::speaks).toList();
        Frame frame = frame();
        Tag html = Tag.page(show);
        frame.head(html, style, sections);
        Tag body = html.add("body");
        frame.margins(body);
        new TitleBlock(edition).write(body);
        for (Section section : sections) {
            edition.enter(section.title());
            section.write(body);
        }
        return html.document();
    }

    /** Returns how many pages a brief is likely to take, from the words and the blocks that it has, as measured on many. */
    public static double likelyPages(MeetingBrief brief) {
        Document page = new MeetingDocument(brief, "").build(UnaryOperator.identity(), new TreeSet<>());
        int words = page.getDocumentElement().getTextContent().length();
        int blocks = 0;
        for (String block : BLOCKS) {
            blocks += page.getElementsByTagNameNS("*", block).getLength();
        }
        return (words + LETTERS_OF_A_BLOCK * blocks) / LETTERS_OF_A_PAGE;
    }

    private Frame frame() {
        return new Frame(
                title(brief),
                "Brief for the meeting of " + Dates.full(brief.on()),
                brief.number(),
                brief.marking().map(Marking::of));
    }

    /** Returns the parties that meet: "India–United States", "India with Australia and Japan". */
    static String title(MeetingBrief brief) {
        String side = brief.nameOf(brief.side());
        List<String> others = brief.parts().stream()
                .map(part -> brief.nameOf(part.counterpart()))
                .toList();
        if (others.size() == 1) {
            return side + "–" + others.get(0);
        }
        String first = others.stream().limit(others.size() - 1L).collect(Collectors.joining(", "));
        return side + " with " + first + " and " + others.get(others.size() - 1);
    }

    private static List<Section> sections(Edition edition, SortedSet<Integer> unshown) {
        List<Section> sections = new ArrayList<>();
        if (!edition.isPair()) {
            sections.add(new AtAGlance(edition));
            sections.add(new OfficeText(edition));
        }
        for (Part part : edition.brief().parts()) {
            if (!edition.isPair()) {
                sections.add(new PartTitle(edition, part));
            }
            sections.addAll(ofPart(edition, part));
        }
        sections.add(new Abbreviations(edition));
        sections.add(new Sources(edition));
        sections.add(new Method(edition, unshown));
        return sections;
    }

    private static List<Section> ofPart(Edition edition, Part part) {
        List<Section> sections = new ArrayList<>();
        sections.add(new BottomLine(edition, part));
        if (edition.isPair()) {
            sections.add(new OfficeText(edition));
        }
        sections.add(new StateOfPlay(edition, part));
        sections.add(new Movements(edition, part));
        sections.add(new Encounters(edition, part));
        sections.add(new WhoIsWho(edition, part));
        sections.add(new Statements(edition, part));
        sections.add(new Disputes(edition, part));
        sections.add(new Others(edition, part));
        return sections;
    }

    /** Returns the style rules that the brief's marking needs on a screen. */
    public static String markingRules(MeetingBrief brief) {
        return brief.marking().map(Marking::of).map(Marking::screenRules).orElse("");
    }
}
