package io.entente.eventlog;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** Files that a program has to itself. The operating system gives them back when it ends, however that comes to be. */
public final class SoleUse {

    /** What a folder must be in which somebody has taken a file. */
    public static final String RULE = "be left to one program at a time, and another is at work in it";

    private SoleUse() {}

    /** Takes a file that is open for writing until it is closed; false where somebody else has it. */
    public static boolean of(FileChannel file) {
        return isFree(file, false);
    }

    /**
     * Whether somebody has taken a file.
     *
     * @throws IOException where it cannot be read
     */
    static boolean isTaken(Path file) throws IOException {
        try (FileChannel looked = FileChannel.open(file)) {
            return !isFree(looked, true);
        }
    }

    private static boolean isFree(FileChannel file, boolean onlyLooking) {
        try {
            return file.tryLock(0, Long.MAX_VALUE, onlyLooking) != null;
        } catch (OverlappingFileLockException ofThisProgram) {
            return false;
        } catch (IOException noLocks) {
            // Some file systems of networks have none. What is kept line by line stays whole all the same.
            return true;
        }
    }
}
