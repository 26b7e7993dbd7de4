package io.entente.job;

import io.entente.model.Briefing;
import io.entente.model.Unreadable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one run has done so far; used by the thread that reads and writes alone. */
final class RunState {
    private final Consumer<Progress> watcher;
    private Progress progress = new Progress(0, 0, 0);
    private Optional<Briefing> briefing = Optional.empty();
    private List<Unreadable> unreadable = List.of();
    private Optional<Path> folder = Optional.empty();

    RunState(Consumer<Progress> watcher) {
        this.watcher = watcher;
    }

    void filesFound(int files) {
        tell(new Progress(0, files, 0));
    }

    void fileOpened() {
        tell(new Progress(progress.files() + 1, progress.ofFiles(), progress.articles()));
    }

    void articlesKept(int articles) {
        tell(new Progress(progress.files(), progress.ofFiles(), progress.articles() + articles));
    }

    void written(Briefing written, Path into, List<Unreadable> notRead) {
        unreadable = notRead;
        briefing = Optional.of(written);
        folder = Optional.of(into);
    }

    Outcome outcome() {
        return new Outcome(briefing.orElseThrow(), folder.orElseThrow(), progress.articles(), unreadable);
    }

    private void tell(Progress now) {
        progress = now;
        watcher.accept(now);
    }
}
