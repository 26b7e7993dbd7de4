package io.entente.job;

import io.entente.model.Period;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.core.env.ConfigurableEnvironment;

/** The line from the input folder to the written briefing. */
public final class Line {
    private final LineSettings settings;
    private final Rooms rooms;
    private final ConfigurableEnvironment environment;

    /**
     * @param settings what is to be done
     * @param rooms how articles are read and briefings written
     * @param environment further settings of Spring, such as the database's password
     */
    public Line(LineSettings settings, Rooms rooms, ConfigurableEnvironment environment) {
        this.settings = settings;
        this.rooms = rooms;
        this.environment = environment;
    }

    /**
     * Reads the articles and writes the briefing; a run that was killed is taken up again.
     *
     * @param progress is told how far the run has come
     * @throws io.entente.register.RegisterLocked if another run holds the register
     * @throws NoArticles if no article was published in the period
     */
    public Outcome run(Consumer<Progress> progress) {
        return settings.register().holding(environment, () -> launch(new RunState(progress)));
    }

    private Outcome launch(RunState state) {
        String period = settings.period().map(Period::label).orElse("newest");
        new Launch(settings.register(), WeeklyJob.class, WeeklyJob.NAME, period, environment)
                .with(Map.of(
                        "lineSettings",
                        settings,
                        "intake",
                        new Intake(settings.input(), settings.threads(), rooms.extract()),
                        "rooms",
                        rooms,
                        "runState",
                        state));
        return state.outcome();
    }
}
