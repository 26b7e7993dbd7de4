package io.entente.extract;

import io.entente.model.Article;
import io.entente.model.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a round-up ("The world in brief") into its items: what one tells says nothing of the next. */
final class Digest {
    private static final int FEWEST = 3;
    private static final int LONGEST_HEADING = 70;
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]\\s+(\\p{Lu}.*[^.:;,])");
    private static final Pattern PLACED = Pattern.compile(
            "(?:[•*▪■●·–—-]\\s*|\\d{1,2}[.)]\\s+)*(\\p{Lu}[\\p{L} .'’-]{1,24}?)\\**(?:[:.]\\**| [–—-]) \\S.*");
    private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{3,}(?: \\p{Lu}{2,}){0,3})[ ,].*\\p{Ll}.*");

    private static final Gazetteer GAZETTEER = StandardLexicons.gazetteer();

    private Digest() {}

    /** Returns the items, each an article of its own; the article itself where it is no round-up. */
    static List<Article> items(Article article) {
        String text = article.text();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() < FEWEST) {
            return List.of(article);
        }
        List<String> told =
                lines.get(0).equals(article.head().title().strip()) ? lines.subList(1, lines.size()) : lines;
        if (isByPlace(told)) {
            return underPlaces(article, told);
        }
        return headings(told) < FEWEST || isOfTwo(article) ? List.of(article) : underHeadings(article, told);
    }

    /** A line without a place at its head goes on with the item before. */
    private static List<Article> underPlaces(Article article, List<String> lines) {
        boolean kept = partiesIn(article.head().title()).size() == 1;
        List<Article> items = new ArrayList<>();
        String title = article.head().title();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            Optional<String> place = place(line);
            if (place.isPresent() && text.length() > 0) {
                items.add(item(article, title, text.toString()));
                text.setLength(0);
            }
            title = kept ? title : place.orElse(title);
            text.append(line).append("\n\n");
        }
        items.add(item(article, title, text.toString()));
        return items;
    }

    /** The items of a release on two parties' dealings are all of theirs. */
    private static boolean isOfTwo(Article article) {
        return partiesIn(article.head().title()).size() >= 2;
    }

    private static Set<Party> partiesIn(String title) {
        Set<Party> parties = new HashSet<>();
        List<Token> tokens = Scanner.tokens(title);
        for (int i = 0; i < tokens.size(); i++) {
            PhraseTrie.Match<List<Gazetteer.Entry>> match =
                    tokens.get(i).isCapital() ? GAZETTEER.longestAt(tokens, i, false) : null;
            if (match != null) {
                match.value().stream().filter(entry -> !entry.guarded()).forEach(entry -> parties.add(entry.party()));
            }
        }
        return parties;
    }

    /** Tells whether most lines open with places, of which the gazetteer knows at least half. */
    private static boolean isByPlace(List<String> lines) {
        Set<String> places = new HashSet<>();
        lines.forEach(line -> place(line).ifPresent(places::add));
        long known = places.stream().filter(Digest::isPlace).count();
        return places.size() >= Math.max(FEWEST, lines.size() * 2 / 3) && 2 * known >= places.size();
    }

    /** Returns the country, city or organisation with which a line opens: "Fiji: …", "• Fiji. …", "FIJI has …". */
    private static Optional<String> place(String line) {
        Matcher placed = PLACED.matcher(line);
        if (placed.matches()) {
            boolean colon = line.charAt(placed.end(1)) == ':';
            return Optional.of(placed.group(1)).filter(label -> colon || isPlace(label));
        }
        Matcher capitals = CAPITALS.matcher(line);
        return capitals.matches() ? Optional.of(capitals.group(1)).filter(Digest::isPlace) : Optional.empty();
    }

    private static boolean isPlace(String label) {
        List<Token> tokens = Scanner.tokens(label);
        for (int i = 0; i < Math.min(2, tokens.size()); i++) {
            PhraseTrie.Match<List<Gazetteer.Entry>> match =
                    GAZETTEER.longestAt(tokens, i, label.equals(label.toUpperCase(Locale.ROOT)));
            if (match != null) {
                return tokens.size() - match.to() <= 2;
            }
        }
        return false;
    }

    /** Counts the numbered headings with a story below; numbered lines one below the other are a list. */
    private static int headings(List<String> lines) {
        int headings = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1);
            boolean story = next.length() > LONGEST_HEADING && !isNumberedHeading(next);
            headings += isNumberedHeading(lines.get(i)) && story ? 1 : 0;
        }
        return headings;
    }

    private static boolean isNumberedHeading(String line) {
        return line.length() <= LONGEST_HEADING && NUMBERED.matcher(line).matches();
    }

    private static List<Article> underHeadings(Article article, List<String> lines) {
        List<Article> items = new ArrayList<>();
        String title = article.head().title();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (isNumberedHeading(line)) {
                items.add(item(article, title, text.toString()));
                title = line.substring(line.indexOf(' ') + 1).strip();
                text.setLength(0);
            } else {
                text.append(line).append("\n\n");
            }
        }
        items.add(item(article, title, text.toString()));
        return items;
    }

    private static Article item(Article article, String title, String text) {
        return new Article(article.head().titled(title), text);
    }
}
