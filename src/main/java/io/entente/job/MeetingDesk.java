package io.entente.job;

import io.entente.group.meeting.BriefComposer;
import io.entente.group.meeting.BriefRequest;
import io.entente.group.meeting.Draft;
import io.entente.group.meeting.PartComposer;
import io.entente.model.MeetingBrief;
import io.entente.model.Party;
import io.entente.model.Relationship;
import io.entente.model.Unreadable;
import io.entente.register.Register;
import io.entente.write.Printed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Composes the parts of a brief, each for itself, then makes one document of them that keeps to the pages wanted. */
final class MeetingDesk {
    // An office holder whom no report has named for so long is not known to be one.
    private static final int YEARS_IN_OFFICE = 2;

    private final MeetingSettings settings;
    private final Register register;
    private final MeetingRooms rooms;
    private final MeetingResult result;
    private final Map<Party, Draft> drafts = new ConcurrentHashMap<>();

    MeetingDesk(MeetingSettings settings, Register register, MeetingRooms rooms, MeetingResult result) {
        this.settings = settings;
        this.register = register;
        this.rooms = rooms;
        this.result = result;
    }

    /** Composes what the brief says of one counterpart; many threads may do so at once. */
    void compose(Party counterpart) {
        BriefRequest request = request();
        LocalDate on = request.on();
        drafts.put(
                counterpart,
                PartComposer.compose(
                        request,
                        counterpart,
                        register.reportsBetween(new Relationship(request.side(), counterpart), on),
                        register.officialsOf(counterpart, on.minusYears(YEARS_IN_OFFICE), on),
                        register.corrections(),
                        rooms.names()));
    }

    /** Writes the brief: the fullest version that keeps to the pages wanted, else the shortest. */
    void write() {
        BriefRequest request = request();
        List<Draft> parts = request.counterparts().stream().map(drafts::get).toList();
        List<MeetingBrief> versions = IntStream.range(0, BriefComposer.versions())
                .mapToObj(version -> BriefComposer.compose(request, parts, settings.notes(), rooms.names(), version))
                .toList();
        Printed printed = rooms.print().apply(versions);
        Path folder = settings.reports().resolve("meetings").resolve(request.number());
        printed.keep().accept(folder);
        // What an earlier run could not read is no matter of this one.
        List<Unreadable> unreadable = settings.input().isPresent() ? register.unreadable() : List.of();
        result.set(new MeetingOutcome(printed.brief(), printed.pages(), folder, unreadable));
    }

    private BriefRequest request() {
        return new BriefRequest(
                settings.side(),
                List.copyOf(settings.counterparts()),
                settings.on().or(register::newestDay).orElseThrow(NoDay::new),
                settings.since(),
                settings.marking(),
                settings.pages());
    }
}
