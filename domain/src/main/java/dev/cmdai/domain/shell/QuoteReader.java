package dev.cmdai.domain.shell;

/** Reads quotes without expansions: {@code 'x'}, {@code $'x'} and {@code \x}. */
final class QuoteReader {
    private final Cursor in;

    QuoteReader(Cursor in) {
        this.in = in;
    }

    WordPart single() {
        int from = in.pos;
        int end = in.text.indexOf('\'', from + 1);
        if (end < 0) {
            in.pos = in.text.length();
            in.missing("the closing '");
            return new WordPart.Incomplete(in.spanFrom(from), "'");
        }
        in.pos = end + 1;
        return new WordPart.Quoted(in.spanFrom(from), in.text.substring(from + 1, end));
    }

    WordPart escaped() {
        int from = in.pos++;
        if (in.pos >= in.text.length()) {
            return new WordPart.Quoted(in.spanFrom(from), "\\");
        }
        in.pos++;
        return new WordPart.Quoted(in.spanFrom(from), in.text.substring(in.pos - 1, in.pos));
    }

    WordPart ansi() {
        int from = in.pos;
        in.pos += 2;
        StringBuilder out = new StringBuilder();
        while (in.pos < in.text.length()) {
            char c = in.text.charAt(in.pos++);
            if (c == '\'') {
                return new WordPart.Quoted(in.spanFrom(from), out.toString());
            }
            if (c == '\\' && in.pos < in.text.length()) {
                in.pos = Escapes.decode(in.text, in.pos, out);
            } else {
                out.append(c);
            }
        }
        in.missing("the closing '");
        return new WordPart.Incomplete(in.spanFrom(from), "'");
    }
}
