package io.entente.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.env.ConfigurableEnvironment;

/** The line from the register, and what is new in the input folder, to the brief before a meeting. */
public final class MeetingLine {
    private final MeetingSettings settings;
    private final MeetingRooms rooms;
    private final ConfigurableEnvironment environment;

    /**
     * @param settings what is to be written
     * @param rooms how articles are read and briefs written
     * @param environment further settings of Spring, such as the database's password
     */
    public MeetingLine(MeetingSettings settings, MeetingRooms rooms, ConfigurableEnvironment environment) {
        this.settings = settings;
        this.rooms = rooms;
        this.environment = environment;
    }

    /**
     * Writes the brief; a run that was killed is taken up again.
     *
     * @param progress is told how far the reading has come
     * @throws io.entente.register.RegisterLocked if another run holds the register
     * @throws NoDay if no day is named and the register is empty
     */
    public MeetingOutcome run(Consumer<Progress> progress) {
        return settings.register().holding(environment, () -> launch(new RunState(progress)));
    }

    private MeetingOutcome launch(RunState state) {
        Intake intake = new Intake(settings.input().orElse(Path.of("")), settings.threads(), rooms.extract());
        MeetingResult result = new MeetingResult();
        new Launch(place(), MeetingJob.class, MeetingJob.NAME, settings.edition(), environment)
                .with(Map.of(
                        "meetingSettings",
                        settings,
                        "intake",
                        intake,
                        "meetingRooms",
                        rooms,
                        "runState",
                        state,
                        "meetingResult",
                        result));
        return result.get();
    }

    private RegisterPlace place() {
        return settings.input().isPresent()
                ? settings.register()
                : settings.register().untidied();
    }
}
