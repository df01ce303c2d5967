package dev.cmdai.adapter.builtin.files;

import dev.cmdai.domain.ask.Userland;

/** Writes the whole command: what is found, and what is done with it. */
final class DeedWriter {

    private final Wish w;
    private final Script script;
    private final FindWriter finder;

    DeedWriter(Wish w) {
        this.w = w;
        this.script = w.script;
        this.finder = new FindWriter(w);
    }

    /** The command, or an empty text if there is none for this platform. */
    String write() {
        if (w.limit > 0 && w.deed.changes()) {
            return "";
        }
        String command = w.content.isEmpty() || w.deed == Deed.REPLACE ? plain() : inside();
        if (command.isEmpty()) {
            return "";
        }
        command += w.quiet && !command.contains("|") ? " 2>/dev/null" : "";
        return w.output.isEmpty() ? command : command + " > " + script.path(w.output);
    }

    private String inside() {
        GrepWriter grep = new GrepWriter(w);
        boolean lists = w.deed == Deed.LIST || w.deed == Deed.NAMES || w.deed == Deed.COUNT;
        if (w.deed == Deed.GREP || lists) {
            String mode =
                    w.contentNot
                            ? "L"
                            : lists && (w.contentNames || w.deed != Deed.COUNT)
                                    ? "l"
                                    : w.deed == Deed.GREP ? "n" : "c";
            mode = w.deed == Deed.COUNT && !w.contentNames ? "h" : mode;
            String search =
                    grep.walks()
                            ? grep.command(mode)
                            : finder.selection()
                                    + " -exec "
                                    + grep.grep(mode.equals("n") ? "Hn" : mode, false)
                                    + " {} +";
            return w.deed == Deed.COUNT ? search + " | wc -l" : search;
        }
        w.tests.add(
                new Test(
                        Test.What.OTHER,
                        '=',
                        "",
                        (w.contentNot ? "! " : "") + "-exec " + grep.grep("q", false) + " {} \\;",
                        ""));
        return plain();
    }

    private String plain() {
        return switch (w.deed) {
            case LIST, DETAILS, NAMES -> listing();
            case COUNT -> w.per != 0 ? per() : finder.selection() + print() + " | wc -l";
            case COUNT_LINES -> counted("-l");
            case COUNT_WORDS -> counted("-w");
            case TOTAL_SIZE -> total();
            case CHECKSUM -> exec(checksum());
            case CONTENT -> exec("cat");
            case DUPLICATES -> w.gnu() ? exec("md5sum") + " | sort | uniq -w32 -D" : "";
            case GREP -> "";
            case DELETE -> delete();
            case COPY, MOVE -> w.target.isEmpty() ? "" : transfer();
            case ARCHIVE -> new ArchiveWriter(w).archive();
            case COMPRESS -> new ArchiveWriter(w).compress();
            case EXTRACT -> new ArchiveWriter(w).extract();
            case REPLACE -> replace();
            case CHMOD -> w.value.isEmpty() ? "" : change("chmod " + script.mode(w.value));
            case CHOWN -> w.value.isEmpty() ? "" : change("chown " + script.quote(w.value));
            case CHGRP -> w.value.isEmpty() ? "" : change("chgrp " + script.quote(w.value));
            case RENAME -> rename();
            case EXECUTE -> finder.selection() + " -exec " + words(w.value) + " {} \\;";
            case TOUCH -> change("touch");
            case LINE_ENDINGS ->
                    exec(
                            w.family() == Userland.BSD
                                    ? "perl -pi -e 's/\\r$//'"
                                    : "sed -i 's/\\r$//'");
        };
    }

    /** Counts by folder or by ending. */
    private String per() {
        if (w.type == 0) {
            w.type = 'f';
        }
        String select = finder.selection();
        if (w.per == 'x') {
            return select + print() + " | sed -n 's/..*\\.//p' | sort | uniq -c | sort -rn";
        }
        return select
                + (w.gnu() ? " -printf '%h\\n'" : " -exec dirname {} \\;")
                + " | sort | uniq -c";
    }

    private String print() {
        return finder.prunes() ? " -print" : "";
    }

    private String exec(String command) {
        return finder.selection() + " -exec " + command + " {} +";
    }

    /** A change of files in one folder needs no find: the shell's own pattern does. */
    private String change(String command) {
        String globs = globs();
        return globs.isEmpty() ? exec(command) : command + globs;
    }

    private String globs() {
        return globs(w);
    }

    static String globs(Wish w) {
        boolean simple =
                !w.find
                        && !w.recursive
                        && w.onlyNames()
                        && !w.names.isEmpty()
                        && w.places.size() < 2
                        && w.type != 'd'
                        && w.type != 'l'
                        && !w.hidden
                        && !w.noHidden
                        && !w.confirm
                        && w.names.size() == 1
                        && (w.placeSaid
                                || w.deed == Deed.COPY
                                || w.deed == Deed.MOVE
                                || w.deed == Deed.ARCHIVE);
        if (!simple || w.place().equals("/")) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (NameTest name : w.names) {
            if (name.ending().isEmpty() || name.anyCase() || w.anyCase) {
                return "";
            }
            String glob = w.script.glob(w.place(), name.ending());
            out.append(' ').append(glob);
        }
        return out.toString();
    }

    private String counted(String option) {
        return w.sum ? exec("cat") + " | wc " + option : exec("wc " + option);
    }

    private String total() {
        boolean whole = w.onlyNames() && w.names.isEmpty() && !w.hidden && !w.noHidden;
        return whole ? "du -sh " + script.path(w.place()) : exec("du -ch") + " | tail -n 1";
    }

    private String checksum() {
        if (w.family() == Userland.BSD) {
            return w.value.equals("md5") ? "md5" : "shasum -a " + w.value.substring(3);
        }
        return w.value + "sum";
    }

    private String delete() {
        String globs = globs();
        if (!globs.isEmpty()) {
            return "rm" + globs;
        }
        if (w.confirm) {
            return finder.selection() + (w.type == 'd' ? " -ok rm -r {} \\;" : " -ok rm {} \\;");
        }
        boolean empty = false;
        for (Test test : w.tests) {
            empty |= test.find().equals("-empty");
        }
        // A folder that matches may hold what does not: only names without exceptions reach into
        // it.
        boolean whole = w.type == 0 && w.said && w.onlyNames() && !w.noHidden;
        if ((w.type == 'd' || whole) && !empty) {
            return finder.selection() + " -prune -exec rm -r {} +";
        }
        return finder.selection() + " -delete";
    }

    private String transfer() {
        String verb = w.deed == Deed.COPY ? "cp" : "mv";
        String folder = script.path(w.target);
        String globs = globs();
        if (!globs.isEmpty()) {
            return verb
                    + globs
                    + " "
                    + (folder.endsWith("/")
                                    || w.target.equals(".")
                                    || w.target.equals("..")
                                    || w.target.equals("~")
                            ? folder
                            : folder + "/");
        }
        if (!w.find && !w.recursive && w.mostDepth < 0 && w.onlyNames() && w.names.size() > 1) {
            w.mostDepth = 1;
        }
        String copy = verb + (w.type == 'd' && w.deed == Deed.COPY ? " -r" : "");
        return w.gnu()
                ? exec(copy + " -t " + folder)
                : finder.selection() + " -exec " + copy + " {} " + folder + " \\;";
    }

    private String replace() {
        if (w.from.isEmpty() || w.from.indexOf('\n') >= 0 || w.value.indexOf('\n') >= 0) {
            return "";
        }
        String code =
                "s/"
                        + GrepWriter.sedPattern(w.from)
                        + "/"
                        + GrepWriter.sedReplacement(w.value)
                        + "/g"
                        + (w.anyCase && w.gnu() ? "I" : "");
        String sed = "sed -i " + (w.family() == Userland.BSD ? "'' " : "") + script.quote(code);
        if (w.type == 0) {
            w.type = 'f';
        }
        return exec(sed);
    }

    private String rename() {
        String old = w.from.isEmpty() && !w.names.isEmpty() ? w.names.getFirst().ending() : w.from;
        if (!isPlain(old) || !isPlain(w.value)) {
            return "";
        }
        if (w.names.isEmpty()) {
            w.names.add(NameTest.of("*." + old));
        }
        String move = "mv -- \"$f\" \"${f%." + old + "}." + w.value + "\"";
        return finder.selection() + " -exec sh -c 'for f do " + move + "; done' sh {} +";
    }

    private static boolean isPlain(String ending) {
        for (int i = 0; i < ending.length(); i++) {
            char c = ending.charAt(i);
            if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '.'
                    || c == '_')) {
                return false;
            }
        }
        return !ending.isEmpty();
    }

    private String words(String lines) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from <= lines.length()) {
            int end = lines.indexOf('\n', from);
            end = end < 0 ? lines.length() : end;
            if (end > from) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(script.quote(lines.substring(from, end)));
            }
            from = end + 1;
        }
        return out.toString();
    }

    /** The size of a folder is what is in it, which find does not know. */
    private String bigFolders() {
        Test size = w.tests.getFirst();
        if (w.tests.size() > 1
                || (size.sign() != '+' && size.sign() != 'l')
                || w.family() == Userland.BUSYBOX
                || !w.names.isEmpty()
                || size.value().endsWith("c")) {
            return "";
        }
        return "du -h -t " + size.value() + " " + script.path(w.place()) + " | sort -rh";
    }

    private String listing() {
        ListWriter ls = new ListWriter(w);
        if (w.type == 'd' && w.hasSize()) {
            return bigFolders();
        }
        if (ls.fits()) {
            return ls.write();
        }
        return w.order == 0 && w.limit == 0 ? found() : new SortWriter(w, finder).write();
    }

    private String found() {
        if (w.deed == Deed.DETAILS) {
            return exec(w.type == 'f' ? "ls -lh" : "ls -ldh");
        }
        if (w.deed == Deed.NAMES) {
            return finder.selection() + (w.gnu() ? " -printf '%f\\n'" : " -exec basename {} \\;");
        }
        return finder.selection() + print();
    }
}
