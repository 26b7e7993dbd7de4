package io.entente.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Keeps a second run away from a register.
 *
 * <p>It is the operating system's lock on a file beside the database, so it goes with the process that holds it however that
 * process ends; whoever has it knows that no other run is alive. The file names the process that holds it.
 */
public final class RegisterLock {
    private final FileChannel file;

    private RegisterLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Does something while holding a register's lock.
     *
     * @param lockFile the file beside the database
     * @throws RegisterLocked if another run holds it
     */
    public static <T> T holding(Path lockFile, Supplier<T> work) {
        RegisterLock lock = take(lockFile);
        try {
            return work.get();
        } finally {
            lock.release();
        }
    }

    private static RegisterLock take(Path lockFile) {
        try {
            Files.createDirectories(lockFile.toAbsolutePath().getParent());
            FileChannel file = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isFree(file)) {
                file.close();
                throw new RegisterLocked(lockFile, Files.readString(lockFile).strip());
            }
            file.truncate(0);
            file.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new RegisterLock(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean isFree(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock(1, Long.MAX_VALUE - 1, false);
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private void release() {
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
