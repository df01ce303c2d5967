package dev.cmdai.application;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.Redactor;
import dev.cmdai.domain.port.HistoryStore;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries to the history on a thread of its own, so that nobody waits for the database: the
 * store opens while the answer is made. For one calling thread.
 */
public final class HistoryRecorder {

    private static final int MOST_WAITING = 10_000;

    private enum Kind {
        APPEND,
        UPDATE,
        END
    }

    private record Job(Kind kind, @Nullable HistoryEntry entry) {}

    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private volatile @Nullable CmdaiException failure;
    private volatile double millis;

    /** Begins to open the store. */
    public HistoryRecorder(Supplier<HistoryStore> opening) {
        writer = Thread.ofPlatform().name("history").unstarted(() -> write(opening));
        writer.setDaemon(true);
        writer.start();
    }

    /** Hands over an entry; it is stored soon, its secrets blotted out first. */
    public void append(HistoryEntry entry) {
        put(new Job(Kind.APPEND, clean(entry)));
    }

    /** Hands over an entry that takes the place of the one with the same id. */
    public void update(HistoryEntry entry) {
        put(new Job(Kind.UPDATE, clean(entry)));
    }

    /**
     * Waits until everything that was handed over is safe on disk, and closes the store.
     *
     * @return what went wrong, if anything did; nothing was stored from then on
     */
    public Optional<CmdaiException> finish() {
        put(new Job(Kind.END, null));
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(failure);
    }

    /**
     * How long writing took, milliseconds, opening the store left out; for after {@link #finish}.
     */
    public double millis() {
        return millis;
    }

    private void put(Job job) {
        try {
            jobs.put(job);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Supplier<HistoryStore> opening) {
        boolean ended = false;
        try (HistoryStore store = opening.get()) {
            while (true) {
                Job job = jobs.take();
                long from = System.nanoTime();
                HistoryEntry entry = job.entry();
                if (entry == null) {
                    ended = true;
                    return;
                }
                if (job.kind() == Kind.APPEND) {
                    store.append(entry);
                } else {
                    store.update(entry);
                }
                millis += (System.nanoTime() - from) / 1e6;
            }
        } catch (CmdaiException e) {
            failure = e;
        } catch (InterruptedException e) {
            failure = new CmdaiException(ErrorCode.HISTORY, "The history was interrupted.", "", e);
        } catch (RuntimeException | Error e) { // an Error, for a native library may not load
            failure = new CmdaiException(ErrorCode.HISTORY, "The history failed: " + e, "", e);
        }
        if (!ended) {
            drain();
        }
    }

    /**
     * After a failure nobody reads the queue any more, so a waiting caller must not block on it.
     */
    private void drain() {
        try {
            while (jobs.take().kind() != Kind.END) {
                // dropped: finish() says why
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HistoryEntry clean(HistoryEntry entry) {
        HistoryEntry.Suggested said = entry.suggested();
        return new HistoryEntry(
                entry.id(),
                entry.at(),
                new HistoryEntry.Suggested(
                        Redactor.redact(said.command()).text(),
                        Redactor.redact(said.request()).text(),
                        Redactor.redact(said.explanation()).text(),
                        said.shell(),
                        said.directory()),
                entry.execution(),
                entry.safety(),
                entry.tags());
    }
}
