package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.port.HistoryStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that appends entries and tells each id once it is acknowledged. */
final class AppendingProcess {

    private final Process process;
    private final BufferedReader output;

    private AppendingProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Runs in the child: folder, first number, how many. */
    public static void main(String[] args) {
        long first = Long.parseLong(args[1]);
        try (HistoryStore store = Entries.open(Path.of(args[0]))) {
            for (long number = first; number < first + Long.parseLong(args[2]); number++) {
                HistoryEntry entry = Entries.entry(number, "echo " + number, "say a number");
                store.append(entry);
                System.out.println(entry.id());
                System.out.flush();
            }
        }
    }

    static AppendingProcess start(Path folder, long first, long count) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new AppendingProcess(
                new ProcessBuilder(
                                java.toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AppendingProcess.class.getName(),
                                folder.toString(),
                                Long.toString(first),
                                Long.toString(count))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** The next acknowledged ids, fewer if the process ends before. */
    List<String> acknowledged(int most) {
        List<String> ids = new ArrayList<>();
        try {
            for (String id; ids.size() < most && (id = output.readLine()) != null; ) {
                ids.add(id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    /** Kills it without warning; answers what it still had acknowledged. */
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly(); // unlike the process's own, leaves the output open
        process.waitFor();
        List<String> rest = acknowledged(Integer.MAX_VALUE);
        rest.removeIf(id -> id.length() != 36); // a line that was cut off
        return rest;
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }
}
