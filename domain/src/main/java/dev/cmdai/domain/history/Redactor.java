package dev.cmdai.domain.history;

import java.util.List;

/**
 * Takes secrets out of a command, a request or a log line before anything is written. Only the
 * secret's own characters go, so that the rest stays useful. Time grows with the text's length
 * alone, whatever it holds.
 */
public final class Redactor {

    private Redactor() {}

    /** Replaces every secret that it knows by a marker; text without one comes back as it is. */
    public static Redaction redact(String text) {
        SecretSpans spans = new SecretSpans(text);
        KnownTokens.find(text, spans);
        UrlSecrets.find(text, spans);
        NamedSecrets.find(text, spans);
        CommandSecrets.find(text, spans);
        return spans.isEmpty() ? new Redaction(text, List.of()) : spans.redaction();
    }
}
