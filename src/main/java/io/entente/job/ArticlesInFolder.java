package io.entente.job;

import io.entente.model.Reading;
import io.entente.read.InputFolder;
import io.entente.read.ReadSettings;
import io.entente.register.Register;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands on what the input folder holds, file by file.
 *
 * <p>A run that was killed begins at the first file again: the register knows what it has, and the folder may have changed.
 */
final class ArticlesInFolder implements ItemStreamReader<Reading> {
    private final Path root;
    private final ReadSettings settings;
    private final Register register;
    private final RunState state;
    private InputFolder folder;
    private Iterator<Path> files = Collections.emptyIterator();
    private Stream<Reading> open = Stream.empty();
    private Iterator<Reading> readings = Collections.emptyIterator();

    ArticlesInFolder(Path root, ReadSettings settings, Register register, RunState state) {
        this.root = root;
        this.settings = settings;
        this.register = register;
        this.state = state;
    }

    @Override
    public void open(ExecutionContext context) {
        folder = new InputFolder(root, settings);
        register.forgetUnreadable();
        List<Path> all = folder.files();
        state.filesFound(all.size());
        files = all.iterator();
    }

    @Override
    public Reading read() {
        while (!readings.hasNext() && files.hasNext()) {
            open.close();
            open = folder.read(files.next());
            readings = open.iterator();
            state.fileOpened();
        }
        return readings.hasNext() ? readings.next() : null;
    }

    @Override
    public void close() {
        open.close();
    }
}
