package io.entente.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why a file could not be read or written, in words.
 *
 * @param what is in the way
 * @param remedy what to try
 */
record FileTrouble(String what, String remedy) {

    static FileTrouble of(IOException cause) {
        if (cause instanceof FileSystemException ofFile && ofFile.getFile() != null) {
            return of(ofFile, ofFile.getFile());
        }
        if (cause instanceof CharacterCodingException) {
            return new FileTrouble("it is not written in UTF-8", "save it anew in that encoding");
        }
        return unknown(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    private static FileTrouble of(FileSystemException cause, String file) {
        if (cause instanceof AccessDeniedException) {
            return new FileTrouble("there is no permission for " + file, "ask for it, or name another place");
        }
        if (cause instanceof NoSuchFileException) {
            return new FileTrouble("there is no " + file, "look at the name, or whether it was moved");
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return noFolder(file);
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return new FileTrouble(file + " is a folder with something in it", "move it away");
        }
        return Stream.iterate(Path.of(file).getParent(), Objects::nonNull, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(parent -> noFolder(parent.toString()))
                .orElseGet(
                        () -> unknown(cause.getReason() == null ? "the system does not say why" : cause.getReason()));
    }

    private static FileTrouble noFolder(String file) {
        return new FileTrouble(file + " is not a folder", "move it away, or name another place");
    }

    /** As the operating system puts it: a full disk, a name too long. */
    private static FileTrouble unknown(String said) {
        String sentence = said.substring(0, Math.min(1, said.length())).toLowerCase(Locale.ROOT)
                + said.substring(Math.min(1, said.length()));
        return new FileTrouble(sentence, "look at the disk and the name");
    }

    @Override
    public String toString() {
        return what + ".\nMaybe " + remedy + ".";
    }
}
