package io.entente.job;

import io.entente.group.Composer;
import io.entente.group.Edition;
import io.entente.group.Likenesses;
import io.entente.model.Briefing;
import io.entente.model.Holdings;
import io.entente.model.Period;
import io.entente.model.Unreadable;
import io.entente.register.Register;
import java.nio.file.Path;
import java.util.List;

/** Composes the briefing from what the register knows, and writes it. */
final class BriefingStep {
    private final LineSettings settings;
    private final Register register;
    private final Rooms rooms;
    private final RunState state;

    BriefingStep(LineSettings settings, Register register, Rooms rooms, RunState state) {
        this.settings = settings;
        this.register = register;
        this.rooms = rooms;
        this.state = state;
    }

    void run() {
        Period period = settings.period().orElseGet(this::newestWeek);
        Holdings known = register.holdings(period, settings.watched(), Likenesses.standard());
        if (known.reports().stream()
                .noneMatch(report -> period.contains(report.article().published()))) {
            throw new NoArticles(period, register.weeks());
        }
        List<Unreadable> unreadable = register.unreadable();
        Edition edition = new Edition(period, settings.home(), settings.watched(), settings.marking());
        Briefing briefing =
                Composer.compose(edition, known, register.corrections(), concerning(period, unreadable), rooms.names());
        Path folder = settings.reports().resolve(period.label());
        rooms.write().accept(briefing, folder);
        register.briefingMade(period);
        state.written(briefing, folder, unreadable);
    }

    private static List<Unreadable> concerning(Period period, List<Unreadable> unreadable) {
        return unreadable.stream()
                .filter(file -> FilePeriod.concerns(file.file(), period))
                .toList();
    }

    private Period newestWeek() {
        return register.newestDay().map(Period::weekOf).orElseThrow(() -> new NoArticles(register.unreadable()));
    }
}
