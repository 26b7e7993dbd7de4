package io.entente.read;

import io.entente.model.Article;
import io.entente.model.ArticleHead;
import io.entente.model.Reading;
import io.entente.model.Unreadable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an article of a draft: paragraphs, no repeats and credits, a title, a day, an id; or says why that cannot be. */
final class Editor {
    private static final int LONGEST_TITLE = 300;
    /** A standfirst and a line that is no part of the story may stand before the dateline. */
    private static final int DATELINE_WITHIN = 3;

    private static final int ID_BYTES = 8;
    private static final String ID_PREFIX = "sha256-";
    /** NewsAPI cuts an article's text and says so at its end: "[+2345 chars]". */
    private static final Pattern CUT_SHORT = Pattern.compile("\\s*(?:…|\\.{3})?\\s*\\[\\+\\d+ chars]$");

    private static final Pattern MAIL_ADDRESS = Pattern.compile("\\s*<[^<>]*@[^<>]*>");

    private final LocalDate latestDay;

    Editor(LocalDate latestDay) {
        this.latestDay = latestDay;
    }

    /** Returns the article that the draft makes, or why it makes none; {@code place} is where in the item it stands. */
    Reading edit(Draft draft, Item item, String place) {
        try {
            return edited(draft, item, place);
        } catch (RuntimeException | StackOverflowError broken) {
            return new Unreadable(place, Reasons.of(broken));
        }
    }

    private Reading edited(Draft draft, Item item, String place) {
        Optional<String> foreign = draft.get(Field.LANGUAGE).filter(language -> !EnglishText.isDeclared(language));
        if (foreign.isPresent()) {
            return new Unreadable(place, "is in " + EnglishText.nameOf(foreign.get()) + "; only English is read");
        }
        List<String> paragraphs = new ArrayList<>(Paragraphs.of(Typography.clean(text(draft))));
        Draft credited = takeCredits(paragraphs, draft);
        String title = credited.get(Field.TITLE)
                .map(Editor::title)
                .filter(EnglishText::hasWords)
                .orElseGet(() -> firstSentence(paragraphs));
        if (title.isEmpty()) {
            return new Unreadable(place, "holds no words");
        }
        List<String> body = Body.withoutRepeats(Body.withoutTitle(paragraphs, title));
        String text = body.isEmpty() ? title : String.join("\n\n", body);
        return EnglishText.is(title + "\n" + text)
                ? new Article(head(credited, title, text, item, place), text)
                : new Unreadable(place, "does not read like English; only English is read");
    }

    private ArticleHead head(Draft draft, String title, String text, Item item, String place) {
        List<String> opening = text.lines()
                .filter(line -> !line.isEmpty())
                .limit(DATELINE_WITHIN)
                .toList();
        PublicationDay published = PublicationDay.of(draft, opening, item, latestDay);
        return new ArticleHead(
                draft.get(Field.ID)
                        .map(Typography::line)
                        .filter(id -> !id.isEmpty())
                        .orElseGet(() -> id(title, text)),
                place,
                title,
                draft.get(Field.PUBLISHER)
                        .map(name -> Typography.line(MAIL_ADDRESS.matcher(name).replaceAll("")))
                        .filter(EnglishText::hasWords),
                draft.get(Field.URL).or(item::address).map(Typography::line),
                published.day(),
                published.origin(),
                published.moment());
    }

    private static String text(Draft draft) {
        String text = MarkupText.ofMarkedUp(draft.get(Field.TEXT).orElse(""));
        return text.endsWith("chars]") ? CUT_SHORT.matcher(text).replaceFirst("") : text;
    }

    /** Takes the lines at the end that say who made the story and its pictures; one that names the source is kept in the draft. */
    private static Draft takeCredits(List<String> paragraphs, Draft draft) {
        Draft credited = draft;
        while (!paragraphs.isEmpty()) {
            Optional<LabelledLine> credit = LabelledLine.of(paragraphs.get(paragraphs.size() - 1))
                    .filter(line -> line.field()
                            .map(f -> f == Field.PUBLISHER || f == Field.URL)
                            .orElse(true));
            if (credit.isEmpty()) {
                break;
            }
            LabelledLine line = credit.get();
            credited = line.field().isPresent() ? credited.or(line.field().get(), line.value()) : credited;
            paragraphs.remove(paragraphs.size() - 1);
        }
        return credited;
    }

    private static String title(String stated) {
        String line = Typography.line(stated);
        return line.length() <= LONGEST_TITLE ? line : firstSentence(List.of(line));
    }

    private static String firstSentence(List<String> paragraphs) {
        String paragraph =
                paragraphs.stream().filter(EnglishText::hasWords).findFirst().orElse("");
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(paragraph);
        int end = sentences.next();
        String sentence = end == BreakIterator.DONE
                ? paragraph
                : paragraph.substring(0, end).strip();
        return sentence.length() <= LONGEST_TITLE ? sentence : shortened(sentence);
    }

    private static String shortened(String sentence) {
        int space = sentence.lastIndexOf(' ', LONGEST_TITLE - 2);
        return sentence.substring(0, space < 0 ? LONGEST_TITLE - 2 : space) + " …";
    }

    /** An article without an id of its own is known by its content. */
    private static String id(String title, String text) {
        try {
            String content = Typography.foldSpaces(title + "\n" + text);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ID_PREFIX + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
