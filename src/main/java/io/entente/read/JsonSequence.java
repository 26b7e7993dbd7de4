package io.entente.read;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/**
 * Goes through the values of a JSON text, in an array or behind each other; behind a broken one it goes on at the next object that
 * is built like those before.
 */
final class JsonSequence {
    /** Where an object of an array, or one behind another, can begin. */
    private static final Pattern START = Pattern.compile("[}\\],]\\s*+,?\\s*+(\\{)");

    private static final ObjectReader READER =
            JsonRecords.JSON.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    /** A parser reads ahead by so many characters, however soon it stops. */
    private static final int READ_AHEAD = 4000;
    /** Looking for the next object may cost reading the text a few times, not once for each brace in it. */
    private static final int MOST_READINGS = 4;

    private final String text;
    private final long mostSearched;
    private JsonParser parser;
    /** What to add to the parser's places to get those in the text. */
    private int shift;

    private boolean inArray;
    private int lastEnd;
    private Set<String> lastNames = Set.of();
    private long searched;

    /** Begins at a place of the text, where an array or a value stands. */
    JsonSequence(String text, int from) {
        this.text = text;
        this.mostSearched = Math.max(1L << 20, (long) MOST_READINGS * text.length());
        this.lastEnd = from;
        open(from, false);
    }

    /**
     * A value, or why there is none.
     *
     * @param node the value
     * @param broken what was wrong, in words
     */
    record Value(Optional<JsonNode> node, Optional<String> broken) {}

    /** Tells whether the values stand in an array. */
    boolean isInArray() {
        return inArray;
    }

    /** Returns the next value, empty at the end. */
    Optional<Value> next() {
        int start = lastEnd;
        try {
            JsonToken token = parser == null ? null : parser.nextToken();
            while (token == JsonToken.START_ARRAY && !inArray || token == JsonToken.END_ARRAY && inArray) {
                inArray = !inArray;
                lastEnd = shift + (int) parser.currentLocation().getCharOffset();
                token = inArray || continues() ? parser.nextToken() : null;
            }
            if (token == null) {
                return Optional.empty();
            }
            start = shift + (int) parser.currentTokenLocation().getCharOffset();
            JsonNode node = READER.readValue(parser);
            lastEnd = shift + (int) parser.currentLocation().getCharOffset();
            lastNames = node.isObject() ? Set.copyOf(node.propertyNames()) : lastNames;
            return Optional.of(new Value(Optional.of(node), Optional.empty()));
        } catch (JacksonException broken) {
            return goOn(start, broken);
        }
    }

    /** What follows an array may be another, as where a program adds to a file; anything else, such as a total, is passed over. */
    private boolean continues() {
        int next = skipSpace(lastEnd);
        return next < text.length() && (text.charAt(next) == '[' || text.charAt(next) == '{');
    }

    private Optional<Value> goOn(int start, JacksonException broken) {
        boolean between = start == lastEnd;
        Optional<Integer> next = nextObject(Math.max(0, between ? start - 1 : start));
        next.ifPresentOrElse(place -> open(place, true), () -> parser = null);
        int following = skipSpace(text.startsWith(",", skipSpace(lastEnd)) ? skipSpace(lastEnd) + 1 : lastEnd);
        if (between && next.equals(Optional.of(following))) {
            return next();
        }
        String place = next.map(found -> "read on in line " + lineOf(found)).orElse("what follows is lost");
        return Optional.of(new Value(Optional.empty(), Optional.of(JsonRecords.reason(broken) + "; " + place)));
    }

    private Optional<Integer> nextObject(int from) {
        Matcher starts = START.matcher(text);
        int at = from;
        while (searched < mostSearched && starts.find(at)) {
            int start = starts.start(1);
            if (start > from && isLikeTheLast(start)) {
                return Optional.of(start);
            }
            at = start;
        }
        return Optional.empty();
    }

    private boolean isLikeTheLast(int start) {
        open(start, false);
        long end = start;
        try {
            JsonNode node = READER.readValue(parser);
            end = start + parser.currentLocation().getCharOffset();
            long shared = node.isObject()
                    ? node.propertyNames().stream().filter(lastNames::contains).count()
                    : 0;
            return lastNames.isEmpty() ? JsonRecords.isWholeArticle(node) : 2 * shared >= lastNames.size();
        } catch (JacksonException nested) {
            end = start + nested.getLocation().getCharOffset();
            return false;
        } finally {
            searched += Math.max(READ_AHEAD, end - start);
        }
    }

    private void open(int from, boolean amidArray) {
        try {
            PushbackReader reader = new PushbackReader(new StringReader(text));
            reader.skip(from);
            if (amidArray) {
                reader.unread('[');
            }
            shift = amidArray ? from - 1 : from;
            inArray = false;
            parser = JsonRecords.JSON.tokenStreamFactory().createParser(ObjectReadContext.empty(), reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private long lineOf(int place) {
        return 1 + text.substring(0, place).chars().filter(c -> c == '\n').count();
    }
}
