package io.entente.write.json;

import io.entente.model.DateRange;
import io.entente.model.Relationship;
import io.entente.model.Unreadable;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The shapes of value that the file is made of. */
record Values(JsonGenerator json) {
    void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    void object(String name, Runnable fields) {
        json.writeName(name);
        object(fields);
    }

    /** Writes a value under a name. */
    void member(String name, Runnable value) {
        json.writeName(name);
        value.run();
    }

    <T> void list(String name, Collection<T> items, Consumer<? super T> item) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item);
        json.writeEndArray();
    }

    void texts(String name, Collection<String> items) {
        list(name, items, this::value);
    }

    void value(String text) {
        json.writeString(text);
    }

    void text(String name, String text) {
        json.writeName(name);
        json.writeString(text);
    }

    void number(String name, int number) {
        json.writeName(name);
        json.writeNumber(number);
    }

    void flag(String name, boolean set) {
        json.writeName(name);
        json.writeBoolean(set);
    }

    void optional(String name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    void pair(Relationship between) {
        json.writeStartArray();
        json.writeString(between.first().code());
        json.writeString(between.second().code());
        json.writeEndArray();
    }

    void pair(String name, Relationship between) {
        json.writeName(name);
        pair(between);
    }

    /** Writes the day where it is known, and as {@code dateTo} the last day where it is known less exactly. */
    void date(Optional<DateRange> date) {
        optional("date", date.map(range -> range.from().toString()));
        date.filter(range -> !range.isDay())
                .ifPresent(range -> text("dateTo", range.to().toString()));
    }

    void unreadable(Unreadable file) {
        object(() -> {
            text("file", file.file());
            text("reason", file.reason());
        });
    }
}
