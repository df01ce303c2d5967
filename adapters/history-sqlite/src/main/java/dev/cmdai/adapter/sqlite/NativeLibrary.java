package dev.cmdai.adapter.sqlite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps SQLite's native library unpacked in the cache. The driver would unpack it anew at every
 * start, which costs more than all the rest of opening a database.
 */
final class NativeLibrary {

    /** The driver's version; a test compares it, reading it at run time costs milliseconds. */
    static final String VERSION = "3.54.1.0";

    /** Held, so that it stays quiet: else the driver writes its troubles to standard error. */
    private static final Logger DRIVER = Logger.getLogger("org.sqlite");

    private NativeLibrary() {}

    /** Points the driver at the unpacked library; leaves the driver its own way if that fails. */
    static void prepare(Path cache) {
        DRIVER.setLevel(Level.OFF);
        if (System.getProperty("org.sqlite.lib.path") != null) {
            return;
        }
        String platform = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        Path folder =
                cache.toAbsolutePath()
                        .resolve("native")
                        .resolve("sqlite-" + VERSION + "-" + platform.replace(' ', '_'));
        try {
            String name = find(folder);
            if (name != null) {
                System.setProperty("org.sqlite.lib.path", folder.toString());
                System.setProperty("org.sqlite.lib.name", name);
                // Where the driver looks for leftovers; a short list is a quick one.
                System.setProperty("org.sqlite.tmpdir", folder.toString());
            }
        } catch (IOException | RuntimeException e) {
            // The driver unpacks it for this process alone: slower, and nothing worth a word.
            return;
        }
    }

    /** The file in this folder, unpacked now if need be; null if the driver has none for us. */
    static @Nullable String find(Path folder) throws IOException {
        String name = unpacked(folder);
        return name == null ? unpack(folder) : name;
    }

    /** The file's name ends with its size, so that a shortened file is never loaded. */
    private static @Nullable String unpacked(Path folder) throws IOException {
        String[] names = folder.toFile().list();
        if (names == null || !PrivateFiles.isOnlyOurs(folder)) {
            return null;
        }
        for (String name : names) {
            int dash = name.lastIndexOf('-');
            if (dash > 0 && name.substring(dash + 1).equals(size(folder.resolve(name).toFile()))) {
                return name;
            }
        }
        return null;
    }

    private static String size(File file) {
        return Long.toString(file.length());
    }

    private static @Nullable String unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        URL resource =
                LibraryLoaderUtil.class.getResource(
                        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (resource == null) {
            return null;
        }
        PrivateFiles.makeFolder(folder);
        if (!PrivateFiles.isOnlyOurs(folder)) {
            return null;
        }
        Path part = Files.createTempFile(folder, "part", ".tmp");
        try {
            try (InputStream in = resource.openStream();
                    OutputStream out = Files.newOutputStream(part)) {
                in.transferTo(out);
            }
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            String whole = name + "-" + Files.size(part);
            // Two processes at once both move the same bytes to the same name.
            Files.move(part, folder.resolve(whole), StandardCopyOption.ATOMIC_MOVE);
            return whole;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
