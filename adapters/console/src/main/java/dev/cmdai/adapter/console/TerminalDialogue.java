package dev.cmdai.adapter.console;

import dev.cmdai.application.Dialogue;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.MaskingCallback;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A person at the terminal, through JLine. */
public final class TerminalDialogue implements Dialogue {

    private static final int CTRL_C = 3;
    private static final int CTRL_D = 4;
    private static final int ESCAPE = 27;

    /** How long the rest of a key's escape sequence may take, milliseconds. */
    private static final long SEQUENCE = 30;

    private final Terminal terminal;

    private TerminalDialogue(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Takes the terminal of this process.
     *
     * @throws CmdaiException IO if there is none
     */
    public static TerminalDialogue open() {
        try {
            return new TerminalDialogue(
                    TerminalBuilder.builder()
                            .system(true)
                            .dumb(false)
                            // Asking the terminal what it can do would swallow keys that are
                            // already typed.
                            .graphemeCluster(false)
                            .build());
        } catch (IOException | IllegalStateException e) { // the latter if no provider fits
            throw failed(e);
        }
    }

    @Override
    public Optional<Character> key(String prompt, String keys) {
        Attributes before = terminal.enterRawMode();
        try {
            Attributes raw = terminal.getAttributes();
            raw.setLocalFlag(
                    LocalFlag.ISIG, false); // Ctrl-C is a key here, so that we end in order
            terminal.setAttributes(raw);
            terminal.writer().print(prompt);
            terminal.flush();
            while (true) {
                int read = terminal.reader().read();
                if (read == CTRL_C) {
                    throw new CmdaiException(ErrorCode.INTERRUPTED, "Interrupted.", "");
                }
                if (read < 0 || read == CTRL_D || read == ESCAPE && !sequence()) {
                    return Optional.empty();
                }
                String key = String.valueOf((char) read).toLowerCase(Locale.ROOT);
                char typed = read == '\r' ? '\n' : key.charAt(0);
                if (keys.indexOf(typed) >= 0) {
                    return Optional.of(typed);
                }
            }
        } catch (IOException e) {
            throw failed(e);
        } finally {
            terminal.setAttributes(before);
        }
    }

    /** Swallows an arrow or function key; false if Escape was pressed alone. */
    private boolean sequence() throws IOException {
        boolean more = false;
        while (terminal.reader().read(SEQUENCE) >= 0) {
            more = true;
        }
        return more;
    }

    @Override
    public Optional<String> line(String prompt, String text) {
        try {
            return Optional.of(
                    LineReaderBuilder.builder()
                            .terminal(terminal)
                            .build()
                            .readLine(prompt, null, (MaskingCallback) null, text));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static CmdaiException failed(Exception e) {
        return new CmdaiException(
                ErrorCode.IO,
                "The terminal can't be used (" + e.getMessage() + ").",
                "Use -x or --json instead of the menu.",
                e);
    }
}
