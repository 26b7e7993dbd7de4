package io.entente.cli;

import io.entente.job.Progress;
import java.util.function.Consumer;

/** Shows how far a run has come: a bar that fills on a terminal, a plain line each quarter elsewhere. */
final class ProgressLine implements Consumer<Progress> {
    private static final int WIDTH = 30;
    private static final int FEW_FILES = 20;

    private final Console console;
    private int shown = -1;

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void accept(Progress progress) {
        if (progress.ofFiles() == 0) {
            return;
        }
        int steps = console.terminal() ? WIDTH : 4;
        int now = progress.files() * steps / progress.ofFiles();
        if (now == shown) {
            return;
        }
        shown = now;
        if (console.terminal()) {
            console.err().print("\rReading [" + "#".repeat(now) + ".".repeat(WIDTH - now) + "] " + count(progress));
            console.err().flush();
        } else if (progress.ofFiles() >= FEW_FILES && now > 0) {
            console.err().println("reading: " + count(progress));
        }
    }

    /** Ends the bar, so that what follows begins on a line of its own. */
    void end() {
        if (console.terminal() && shown >= 0) {
            console.err().println();
        }
    }

    private static String count(Progress progress) {
        return progress.files() + " of " + progress.ofFiles() + " files";
    }
}
