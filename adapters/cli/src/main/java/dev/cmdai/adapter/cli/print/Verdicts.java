package dev.cmdai.adapter.cli.print;

import dev.cmdai.domain.risk.Finding;
import dev.cmdai.domain.risk.RiskLevel;
import dev.cmdai.domain.risk.Verdict;
import dev.cmdai.domain.shell.Span;
import java.io.PrintStream;

/** Shows verdicts to a person. */
public final class Verdicts {

    private final Ink ink;

    /** Shown with this ink. */
    public Verdicts(Ink ink) {
        this.ink = ink;
    }

    /** The risk in a word, in its colour. */
    public String word(RiskLevel level) {
        return ink.risk(level, level == RiskLevel.SAFE ? "safe" : level.id() + " risk");
    }

    /**
     * What is dangerous, marked under the command, and what to do instead.
     *
     * @param indent what stands before the command's line, and before each of these
     */
    public void findings(PrintStream out, String command, Verdict verdict, String indent) {
        for (Finding finding : verdict.findings()) {
            underline(out, command, finding, indent);
            out.println(indent + ink.risk(finding.level(), Ink.harmless(finding.message())));
        }
        for (String alternative : verdict.alternatives()) {
            out.println(indent + "Safer: " + Ink.harmless(alternative));
        }
    }

    private void underline(PrintStream out, String command, Finding finding, String indent) {
        Span span = finding.span();
        boolean oneLine = Ink.harmless(command).equals(command) && command.indexOf('\n') < 0;
        if (oneLine && span.length() > 0 && span.to() <= command.length()) {
            String mark = "^".repeat(span.length());
            out.println(indent + " ".repeat(span.from()) + ink.risk(finding.level(), mark));
        }
    }
}
