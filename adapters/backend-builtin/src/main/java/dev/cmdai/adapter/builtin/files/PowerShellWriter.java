package dev.cmdai.adapter.builtin.files;

import dev.cmdai.domain.shell.Quoting;
import java.util.Locale;

/** Writes what can be said plainly in PowerShell; an empty text for the rest. */
final class PowerShellWriter {

    private final Wish w;

    PowerShellWriter(Wish w) {
        this.w = w;
    }

    String write() {
        if (!w.alsoNames.isEmpty()
                || !w.notNames.isEmpty()
                || !w.excludedFolders.isEmpty()
                || w.places.size() > 1
                || w.leastDepth > 0
                || w.sameDevice
                || w.contentNot
                || w.per != 0
                || (w.noHidden && w.hidden)
                || (w.type != 0 && w.type != 'f' && w.type != 'd')
                || (w.type == 'd' && ((!w.tests.isEmpty() && !onlyAge()) || w.order == 's'))) {
            return "";
        }
        StringBuilder out = new StringBuilder("Get-ChildItem");
        if (w.placeSaid && !w.place().equals(".")) {
            out.append(" " + (w.place().indexOf('[') >= 0 ? "-LiteralPath " : "-Path "))
                    .append(w.script.path(w.place()));
        }
        boolean listing = new ListWriter(w).fits();
        if (w.mostDepth > 1) {
            out.append(" -Recurse -Depth ").append(w.mostDepth - 1);
        } else if (w.mostDepth != 1 && !listing && DeedWriter.globs(w).isEmpty()) {
            out.append(" -Recurse");
        }
        out.append(w.type == 'f' && !listing ? " -File" : w.type == 'd' ? " -Directory" : "");
        out.append(w.hidden ? " -Hidden" : w.showHidden ? " -Force" : "");
        if (!names(out)) {
            return "";
        }
        for (Test test : w.tests) {
            String condition = condition(test);
            if (condition.isEmpty()) {
                return "";
            }
            out.append(" | Where-Object { ").append(condition).append(" }");
        }
        if (w.order != 0 && w.order != 'x') {
            String key = w.order == 's' ? "Length" : w.order == 't' ? "LastWriteTime" : "Name";
            out.append(" | Sort-Object ").append(key).append(w.ascending ? "" : " -Descending");
            out.append(w.limit > 0 ? " | Select-Object -First " + w.limit : "");
        }
        String deed = deed();
        if (deed.equals("?")) {
            return "";
        }
        return w.deed == Deed.COUNT ? "(" + out + ").Count" : out + deed;
    }

    private boolean names(StringBuilder out) {
        for (NameTest name : w.names) {
            if (!name.isName() || name.pattern().indexOf('[') >= 0) {
                return false;
            }
        }
        if (w.names.size() == 1) {
            out.append(" -Filter ").append(quote(w.names.getFirst().pattern()));
        } else if (w.names.size() > 1) {
            out.append(" -Include ");
            for (int i = 0; i < w.names.size(); i++) {
                out.append(i > 0 ? "," : "").append(quote(w.names.get(i).pattern()));
            }
        }
        return true;
    }

    private boolean onlyAge() {
        for (Test test : w.tests) {
            if (test.what() != Test.What.AGE) {
                return false;
            }
        }
        return true;
    }

    /** A word that begins with - would be a parameter without quotes. */
    private String quote(String text) {
        return text.startsWith("-") && Quoting.isPlain(text)
                ? "'" + text + "'"
                : w.script.quote(text);
    }

    private static String condition(Test test) {
        if (test.find().equals("-empty")) {
            return "$_.Length -eq 0";
        }
        String compare =
                test.sign() == '+'
                        ? "-gt "
                        : test.sign() == '-'
                                ? "-lt "
                                : test.sign() == 'l'
                                        ? "-ge "
                                        : test.sign() == 'm' ? "-le " : "-eq ";
        return switch (test.what()) {
            case SIZE -> "$_.Length " + compare + size(test.value());
            case AGE ->
                    test.sign() == '+' || test.sign() == '-' || test.sign() == 'l'
                            ? "$_.LastWriteTime "
                                    + (test.sign() == '-' ? "-gt " : "-lt ")
                                    + "(Get-Date)."
                                    + since(Long.parseLong(test.value()))
                            : "";
            case OTHER -> "";
        };
    }

    private static String size(String value) {
        char unit = value.charAt(value.length() - 1);
        return unit == 'c' || unit == 'b'
                ? String.valueOf(Sizes.bytes(value))
                : value.substring(0, value.length() - 1) + Character.toUpperCase(unit) + "B";
    }

    private static String since(long seconds) {
        return seconds % 86_400 == 0
                ? "AddDays(-" + seconds / 86_400 + ")"
                : "AddMinutes(-" + seconds / 60 + ")";
    }

    private String deed() {
        if (!w.content.isEmpty()) {
            String search =
                    " | Select-String"
                            + (w.contentRegex ? " " : " -SimpleMatch ")
                            + quote(w.content);
            return w.deed == Deed.GREP ? search : w.deed == Deed.LIST ? search + " -List" : "?";
        }
        return switch (w.deed) {
            case LIST, DETAILS, COUNT -> "";
            case NAMES -> " | Select-Object -ExpandProperty Name";
            case DELETE ->
                    " | Remove-Item"
                            + (w.type == 'd' ? " -Recurse" : "")
                            + (w.confirm ? " -Confirm" : "");
            case COPY ->
                    w.target.isEmpty()
                            ? "?"
                            : " | Copy-Item -Destination " + w.script.path(w.target);
            case MOVE ->
                    w.target.isEmpty()
                            ? "?"
                            : " | Move-Item -Destination " + w.script.path(w.target);
            case TOTAL_SIZE -> " | Measure-Object -Property Length -Sum";
            case COUNT_LINES -> " | Get-Content | Measure-Object -Line";
            case CONTENT -> " | Get-Content";
            case CHECKSUM -> " | Get-FileHash -Algorithm " + w.value.toUpperCase(Locale.ROOT);
            case ARCHIVE ->
                    w.target.endsWith(".zip")
                            ? " | Compress-Archive -DestinationPath " + w.script.path(w.target)
                            : "?";
            case COUNT_WORDS,
                    COMPRESS,
                    EXTRACT,
                    GREP,
                    REPLACE,
                    CHMOD,
                    CHOWN,
                    CHGRP,
                    RENAME,
                    EXECUTE,
                    TOUCH,
                    LINE_ENDINGS,
                    DUPLICATES ->
                    "?";
        };
    }
}
