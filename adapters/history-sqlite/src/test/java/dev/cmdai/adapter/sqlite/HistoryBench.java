package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.port.HistoryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Prints what appending and finding cost; run by hand, with the number of entries. */
public final class HistoryBench {

    private static final String[] WORDS = {
        "find", "docker", "git", "files", "large", "log", "port", "image", "branch", "backup",
        "config", "user", "server", "disk", "process", "memory", "network", "test", "build", "video"
    };

    private HistoryBench() {}

    /** First argument: how many entries; 10000 without. */
    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        Path folder = Files.createTempDirectory("history-bench");
        Random random = new Random(1);
        try (HistoryStore store = Entries.open(folder)) {
            long[] appends = new long[entries];
            for (int i = 0; i < entries; i++) {
                String command =
                        some(random, 4) + " --n" + i + " /srv/" + some(random, 1) + i % 977;
                var entry = Entries.entry(i, command, some(random, 6));
                long start = System.nanoTime();
                store.append(entry);
                appends[i] = System.nanoTime() - start;
            }
            print("append", appends);
            for (String text :
                    new String[] {
                        "", "docker", "docker image", "do", "ocke", "srv/git12", "zzzz", "--"
                    }) {
                long[] finds = new long[50];
                for (int i = 0; i < finds.length; i++) {
                    long start = System.nanoTime();
                    store.find(Entries.query(text, 20));
                    finds[i] = System.nanoTime() - start;
                }
                print("find '" + text + "'", finds);
            }
        }
        System.out.println(Files.size(Entries.file(folder)) / 1024 + " KiB in " + folder);
    }

    private static String some(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.println(
                what
                        + ": p50 "
                        + nanos[nanos.length / 2] / 1000
                        + " us, p95 "
                        + nanos[nanos.length * 95 / 100] / 1000
                        + " us, p99 "
                        + nanos[nanos.length * 99 / 100] / 1000
                        + " us, worst "
                        + nanos[nanos.length - 1] / 1000
                        + " us");
    }
}
