package dev.cmdai.domain.shell;

import java.util.List;

/** Reads the bodies of here-documents, which stand below the line that names them. */
final class HeredocReader {
    private final Cursor in;

    HeredocReader(Cursor in) {
        this.in = in;
    }

    /** Reads all bodies that are due; the cursor stands right behind a line's end. */
    void readDue(WordReader words) {
        if (in.heredocs.isEmpty()) {
            return;
        }
        List<Cursor.PendingHeredoc> due = List.copyOf(in.heredocs);
        in.heredocs.clear();
        for (Cursor.PendingHeredoc heredoc : due) {
            read(heredoc, words);
        }
    }

    private void read(Cursor.PendingHeredoc heredoc, WordReader words) {
        String text = in.text;
        int from = in.pos;
        int at = from;
        int end = text.length();
        int next = text.length();
        while (at < text.length()) {
            int eol = text.indexOf('\n', at);
            int lineEnd = eol < 0 ? text.length() : eol;
            if (isDelimiter(at, lineEnd, heredoc)) {
                end = at;
                next = lineEnd;
                break;
            }
            at = lineEnd + 1;
        }
        int bodyEnd = Math.min(end, text.length());
        if (heredoc.literal()) {
            String body = text.substring(Math.min(from, bodyEnd), bodyEnd);
            Span span = in.span(Math.min(from, bodyEnd), bodyEnd);
            heredoc.redirect().complete(new Word(span, List.of(new WordPart.Quoted(span, body))));
        } else if (in.enter()) {
            Word body = words.expansionsUntil(bodyEnd, true);
            in.leave();
            heredoc.redirect()
                    .complete(
                            new Word(
                                    body.span(),
                                    List.of(new WordPart.DoubleQuoted(body.span(), body.parts()))));
        }
        in.pos = Math.min(text.length(), Math.max(in.pos, next));
        if (in.pos < text.length() && text.charAt(in.pos) == '\n') {
            in.pos++;
        }
    }

    private boolean isDelimiter(int from, int to, Cursor.PendingHeredoc heredoc) {
        int start = from;
        int end = to;
        if (heredoc.tabs()) {
            while (start < end && in.text.charAt(start) == '\t') {
                start++;
            }
        }
        if (end > start && in.text.charAt(end - 1) == '\r') {
            end--;
        }
        String delimiter = heredoc.delimiter();
        return end - start == delimiter.length() && in.text.startsWith(delimiter, start);
    }
}
