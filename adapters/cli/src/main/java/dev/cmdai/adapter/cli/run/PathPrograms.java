package dev.cmdai.adapter.cli.run;

import dev.cmdai.domain.port.ProgramFinder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Finds programs the way a shell does: along PATH. */
public final class PathPrograms implements ProgramFinder {

    private static final String[] WINDOWS_ENDINGS = {"", ".exe", ".cmd", ".bat", ".com"};
    private static final String[] NO_ENDINGS = {""};

    private final String path;
    private final String home;
    private final boolean windows;

    /**
     * @param path the value of PATH
     * @param home what {@code ~} stands for
     */
    public PathPrograms(String path, String home, boolean windows) {
        this.path = path;
        this.home = home;
        this.windows = windows;
    }

    @Override
    public boolean isInstalled(String name) {
        if (name.startsWith("~/")) {
            return isProgram(home, name.substring(2));
        }
        if (name.indexOf('/') >= 0) {
            return isProgram("", name);
        }
        int from = 0;
        while (from <= path.length()) {
            int end = path.indexOf(File.pathSeparatorChar, from);
            if (end < 0) {
                end = path.length();
            }
            if (isProgram(path.substring(from, end), name)) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }

    private boolean isProgram(String folder, String name) {
        for (String ending : windows ? WINDOWS_ENDINGS : NO_ENDINGS) {
            try {
                Path file = Path.of(folder, name + ending);
                if (Files.isExecutable(file) && !Files.isDirectory(file)) {
                    return true;
                }
            } catch (InvalidPathException e) {
                return false;
            }
        }
        return false;
    }
}
