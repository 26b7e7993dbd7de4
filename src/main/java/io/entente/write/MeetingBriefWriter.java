package io.entente.write;

import io.entente.model.MeetingBrief;
import io.entente.write.json.MeetingBriefJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the brief before a meeting as files for readers and for machines. */
public final class MeetingBriefWriter {
    /** Sets a brief in pages; its files are written when it is kept, each whole or not at all. */
    public Printed print(MeetingBrief brief) {
        try {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            MeetingBriefJson.write(brief, json);
            return new Printed(1, folder -> keep(json, folder));
        } catch (IOException e) {
            throw new UncheckedIOException("the brief cannot be set: " + e.getMessage(), e);
        }
    }

    private static void keep(ByteArrayOutputStream json, Path folder) {
        try {
            Files.createDirectories(folder);
            WholeFile.write(folder.resolve("brief.json"), json::writeTo);
        } catch (IOException e) {
            throw new UncheckedIOException("the brief cannot be written to " + folder + ": " + e.getMessage(), e);
        }
    }
}
