package dev.cmdai.domain.shell;

import java.util.List;

/**
 * Parses command text into a tree. Total: any text gives a script, what is wrong with it is in
 * {@link Script#problems()}. Time and memory grow linearly with the text.
 */
public final class ShellParser {

    /** Longer text, in UTF-16 units, is cut here: Linux takes no longer argument either. */
    public static final int MAX_LENGTH = 1 << 17;

    private ShellParser() {}

    /** Parses the text in that shell's language. */
    public static Script parse(String source, ShellKind shell) {
        String text = source.length() > MAX_LENGTH ? source.substring(0, MAX_LENGTH) : source;
        Cursor cursor = new Cursor(text, shell);
        Node body =
                switch (shell) {
                    case BASH, ZSH, SH -> new PosixParser(cursor).script();
                    case FISH -> new FishParser(cursor).script();
                    case POWERSHELL -> new PowerShellParser(cursor).script();
                    case CMD -> new CmdParser(cursor).script();
                };
        List<SyntaxProblem> problems = cursor.problems;
        if (text.length() < source.length()) {
            Span rest = new Span(text.length(), source.length());
            problems.add(new SyntaxProblem(rest, "The command is too long to read", false));
        }
        return new Script(source, shell, body, problems);
    }
}
