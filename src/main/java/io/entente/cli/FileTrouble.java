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
import java.util.Objects;
import java.util.stream.Stream;

/** Why a file could not be read or written, in words: what is in the way, and what to try. */
final class FileTrouble {

    private FileTrouble() {}

    static String of(IOException cause) {
        if (cause instanceof FileSystemException ofFile && ofFile.getFile() != null) {
            return of(ofFile, ofFile.getFile());
        }
        if (cause instanceof CharacterCodingException) {
            return told("it is not written in UTF-8", "save it anew in that encoding");
        }
        if ("Is a directory".equals(cause.getMessage())) {
            return told("it is a folder", "name a file in it");
        }
        return unknown(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    private static String of(FileSystemException cause, String file) {
        if (cause instanceof AccessDeniedException) {
            return told("there is no permission for " + file, "ask for it, or name another place");
        }
        if (cause instanceof NoSuchFileException) {
            return told("there is no " + file, "look at the name, or whether it was moved");
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return noFolder(file);
        }
        if (cause instanceof DirectoryNotEmptyException) {
            return told(file + " is a folder with something in it", "move it away");
        }
        return Stream.iterate(Path.of(file).getParent(), Objects::nonNull, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(parent -> noFolder(parent.toString()))
                .orElseGet(
                        () -> unknown(cause.getReason() == null ? "the system does not say why" : cause.getReason()));
    }

    private static String noFolder(String file) {
        return told(file + " is not a folder", "move it away, or name another place");
    }

    /** As the operating system puts it: a full disk, a name too long. */
    private static String unknown(String said) {
        String sentence = said.isEmpty() ? said : Character.toLowerCase(said.charAt(0)) + said.substring(1);
        return told(sentence, "look at the disk and the name");
    }

    private static String told(String what, String remedy) {
        return what + ".\nMaybe " + remedy + ".";
    }
}
