package dev.cmdai.adapter.builtin.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder with files of all sorts, and a plain walk over it to compare find with. */
final class Tree {

    private static final long HOUR = 3600;

    private final Path root;
    private final Instant now = Instant.now();

    Tree(Path root) throws IOException {
        this.root = root;
        file("a.txt", "ten bytes\n", 1, "rw-r--r--");
        file("notes.txt", "hello TODO\n", 30 * HOUR, "rw-r--r--");
        file("Readme.MD", "# hello\n", 51 * 24 * HOUR, "rw-r--r--");
        file("my report.pdf", "pdf", 80 * HOUR, "rw-r--r--");
        file("new\nline.txt", "x", 10 * HOUR, "rw-r--r--");
        file("[x].txt", "brackets", HOUR / 2, "rw-r--r--");
        file("$(reboot)", "", 100 * HOUR, "rw-r--r--");
        file("-weird.txt", "dash", 5 * HOUR, "rw-r--r--");
        file("backup~", "old", 400 * 24 * HOUR, "rw-r--r--");
        file("empty.txt", "", 2 * HOUR, "rw-r--r--");
        file("run.sh", "#!/bin/sh\n", 3 * HOUR, "rwxr-xr-x");
        file("secret.key", "k", 9 * 24 * HOUR, "rw-------");
        file("open.conf", "password=1\n", 20 * 24 * HOUR, "rw-rw-rw-");
        file(".hidden", "h", HOUR, "rw-r--r--");
        file(".config/app.conf", "timeout\n", 61 * 24 * HOUR, "rw-r--r--");
        file("src/Main.java", "class Main {} // TODO\n", 26 * HOUR, "rw-r--r--");
        file("src/util.py", "import os\n", 28 * 24 * HOUR, "rw-r--r--");
        file("src/test_util.py", "import os\n# TODO\n", 29 * 24 * HOUR, "rw-r--r--");
        file("src/lib/x.c", "int main(void);\n", 2 * HOUR, "rw-r--r--");
        file("src/lib/x.h", "int x;\n", 2 * HOUR, "rw-r--r--");
        file("src/node_modules/dep/index.js", "1\n", 45 * 24 * HOUR, "rw-r--r--");
        file("src/app.js", "2\n", 4 * 24 * HOUR + HOUR, "rw-r--r--");
        file("logs/app.log", "error one\n", 12 * HOUR, "rw-r--r--");
        file("logs/old.log", "fine\n", 100 * 24 * HOUR, "rw-r--r--");
        file("logs/deep/er/trace.log", "error two\n", 8 * 24 * HOUR, "rw-r--r--");
        file("pics/one.jpg", "j", 3 * 24 * HOUR + HOUR, "rw-r--r--");
        file("pics/Two.JPG", "j", 370 * 24 * HOUR, "rw-r--r--");
        file("pics/three.png", "p", 15 * 24 * HOUR, "rw-r--r--");
        file("data-01.csv", "1,2\n", 6 * HOUR, "rw-r--r--");
        sized("big.pdf", 12L << 20, 40 * 24 * HOUR);
        sized("pics/movie.mp4", 700L << 20, 200 * 24 * HOUR);
        sized("half.bin", 1L << 19, 33 * HOUR);
        sized("mega.bin", 1L << 20, 34 * HOUR);
        sized("five.bin", 5L << 20, 35 * HOUR);
        Files.createDirectories(root.resolve("hollow/inner"));
        Files.createDirectories(root.resolve("build"));
        Files.createDirectories(root.resolve("My Documents"));
        file("My Documents/letter.txt", "Dear hello\n", 7 * HOUR, "rw-r--r--");
        Files.createSymbolicLink(root.resolve("good-link"), Path.of("a.txt"));
        Files.createSymbolicLink(root.resolve("bad-link"), Path.of("nowhere"));
    }

    private void file(String name, String content, long age, String rights) throws IOException {
        Path path = root.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        Files.setLastModifiedTime(path, FileTime.from(now.minusSeconds(age)));
    }

    private void sized(String name, long size, long age) throws IOException {
        Path path = root.resolve(name);
        Files.createDirectories(path.getParent());
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
        Files.setLastModifiedTime(path, FileTime.from(now.minusSeconds(age)));
    }

    /** The paths under the root, or under a folder of it, for which a condition holds. */
    Set<String> walk(Predicate<Entry> condition) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(root)) {
            List<Path> all = new ArrayList<>(paths.toList());
            for (Path path : all) {
                Entry entry = new Entry(path);
                if (condition.test(entry)) {
                    found.add(entry.path());
                }
            }
        }
        return found;
    }

    /** One file, folder or link. */
    final class Entry {
        private final Path path;

        Entry(Path path) {
            this.path = path;
        }

        String path() {
            return path.equals(root) ? "." : root.relativize(path).toString();
        }

        String name() {
            return path.equals(root) ? "." : path.getFileName().toString();
        }

        boolean file() {
            return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        }

        boolean dir() {
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        }

        boolean link() {
            return Files.isSymbolicLink(path);
        }

        boolean broken() {
            return link() && !Files.exists(path);
        }

        boolean ends(String ending) {
            return file() && name().endsWith(ending);
        }

        boolean under(String folder) {
            return path.startsWith(root.resolve(folder));
        }

        int depth() {
            return path.equals(root) ? 0 : root.relativize(path).getNameCount();
        }

        boolean hidden() {
            return path().startsWith(".") && depth() > 0 || path().contains("/.");
        }

        long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                return -1;
            }
        }

        boolean empty() {
            try {
                if (dir()) {
                    try (Stream<Path> inside = Files.list(path)) {
                        return inside.findAny().isEmpty();
                    }
                }
                return file() && size() == 0;
            } catch (IOException e) {
                return false;
            }
        }

        /** Age of the content in hours. */
        long hours() {
            try {
                Instant changed =
                        Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
                return (now.getEpochSecond() - changed.getEpochSecond()) / HOUR;
            } catch (IOException e) {
                return -1;
            }
        }

        boolean may(String right) {
            try {
                return PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS))
                        .matches(right);
            } catch (IOException e) {
                return false;
            }
        }

        boolean holds(String text) {
            try {
                return file()
                        && size() < 10_000
                        && Files.readString(path, StandardCharsets.UTF_8).contains(text);
            } catch (IOException e) {
                return false;
            }
        }
    }
}
