package dev.cmdai.adapter.builtin.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the suite's wishes from requests/*.jsonl. */
public final class SuiteRequests {
    /** The suite's files, without their ending. */
    public static final List<String> FILES =
            List.of(
                    "files",
                    "text",
                    "archives",
                    "disk",
                    "processes",
                    "network",
                    "git",
                    "docker",
                    "packages",
                    "system",
                    "time",
                    "none");

    private static final List<String> SECOND =
            List.of("network", "git", "docker", "packages", "system", "media", "impossible");

    private SuiteRequests() {}

    /** All wishes, file by file. */
    public static List<SuiteRequest> all() {
        List<SuiteRequest> requests = new ArrayList<>();
        for (String file : FILES) {
            requests.addAll(of(file));
        }
        return requests;
    }

    /** Wishes by another hand, about some of the same topics. */
    public static List<SuiteRequest> second() {
        List<SuiteRequest> requests = new ArrayList<>();
        for (String file : SECOND) {
            requests.addAll(of("second/" + file));
        }
        return requests;
    }

    /** The wishes of one file. */
    public static List<SuiteRequest> of(String file) {
        List<SuiteRequest> requests = new ArrayList<>();
        for (String line : text("/requests/" + file + ".jsonl").split("\n")) {
            requests.add(new SuiteLine(line).read());
        }
        return requests;
    }

    private static String text(String resource) {
        try (InputStream in = SuiteRequests.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
