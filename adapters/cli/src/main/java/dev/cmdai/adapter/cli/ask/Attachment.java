package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.Availability;
import dev.cmdai.domain.port.BackendProvider;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Data that is piped in beside the request. */
final class Attachment {

    private static final int MOST_BYTES = 1 << 20;

    private Attachment() {}

    /**
     * Reads what is piped in, if a backend wants it. Otherwise stdin is left alone: a loop such as
     * {@code while read line} may need it, and a pipe that nobody writes to would block us.
     */
    static String read(Workbench workbench, Settings settings, Streams streams) {
        if (streams.terminals().in() || !wanted(workbench, settings)) {
            return "";
        }
        try {
            InputStream in = streams.in();
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            streams.warn("stdin can't be read (" + e.getMessage() + "); it is left out.");
            return "";
        }
    }

    private static boolean wanted(Workbench workbench, Settings settings) {
        for (BackendProvider provider : workbench.backends()) {
            if (provider.traits().prompted()
                    && provider.availability(settings) instanceof Availability.Ready) {
                return true;
            }
        }
        return false;
    }
}
