package dev.cmdai.adapter.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Makes folders and files that only their owner can read, from their first moment on. */
final class PrivateFiles {

    private PrivateFiles() {}

    /**
     * Makes the folder and those above it that are missing, 0700 each; leaves existing ones alone.
     */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, only("rwx------", folder));
        }
    }

    /** Makes an empty file, 0600, unless it exists. */
    static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, only("rw-------", file));
        } catch (FileAlreadyExistsException e) {
            return; // another process was first
        }
    }

    /** Takes all rights on a file from group and others, if it is ours and has any. */
    static void restrict(Path file) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (rights.retainAll(
                    EnumSet.range(
                            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE))) {
                Files.setPosixFilePermissions(file, rights);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return; // not our file, or a file system without rights: as safe as its folder
        }
    }

    /** Whether nobody else can put files into the folder. */
    static boolean isOnlyOurs(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return true; // Windows: a user's profile is private by itself
        }
        Set<PosixFilePermission> rights = Files.getPosixFilePermissions(folder);
        return !rights.contains(PosixFilePermission.GROUP_WRITE)
                && !rights.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static FileAttribute<?>[] only(String rights, Path path) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
