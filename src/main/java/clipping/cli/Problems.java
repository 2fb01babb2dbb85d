package clipping.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Describes failures in a few words for people, without Java's. */
final class Problems {
    private Problems() {
    }

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) return "no such file or folder";
        if (e instanceof AccessDeniedException) return "permission denied";
        if (e instanceof NotDirectoryException) return "not a folder";
        if (e instanceof DirectoryNotEmptyException) return "a folder is in its place";
        if (e instanceof FileSystemLoopException) return "links lead in a circle";
        if (e instanceof FileAlreadyExistsException) return "a file is in its place";
        if (e instanceof MalformedInputException) return "damaged";
        String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (message == null || message.isBlank()) return "cannot be read or written";
        if (message.equals("Not a directory")) return "not a folder";
        if (message.startsWith("Too many levels of symbolic links")) return "links lead in a circle";
        return lowered(message);
    }

    static String of(InvalidPathException e) {
        boolean nul = e.getInput().indexOf('\0') >= 0;
        return nul ? "a path cannot hold a NUL; a list that is split at NULs needs -0" : "this locale cannot express the name";
    }

    /** The words for a missing file; a name that is not UTF-8 cannot be found as it was decoded. */
    static String missing(String name) {
        return name.indexOf('\ufffd') >= 0 ? "no such file or folder (its name may not be UTF-8)" : "no such file or folder";
    }

    private static String lowered(String message) {
        boolean word = message.length() > 1 && Character.isUpperCase(message.charAt(0)) && Character.isLowerCase(message.charAt(1));
        return word ? Character.toLowerCase(message.charAt(0)) + message.substring(1) : message;
    }
}
