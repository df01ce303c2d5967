package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;

/** The verbs that change files. */
final class Changes {

    private static final String PERMISSION =
            "permission permissions mode modes perms rights access bit bits";

    private Changes() {}

    static int read(Phrase p, Wish w, int at) {
        switch (p.word(at)) {
            case "delete",
                    "deletes",
                    "erase",
                    "purge",
                    "wipe",
                    "rm",
                    "unlink",
                    "trash",
                    "deleting",
                    "destroy" -> {
                return delete(p, w, at, at + 1);
            }
            case "remove", "removes", "removing", "clean", "clear" -> {
                int right = permission(p, w, p.skip(at + 1, "the all any"), '-');
                return right > at ? right : delete(p, w, at, p.skip(at + 1, "up out"));
            }
            case "get" -> {
                return p.is(at + 1, "rid") && p.is(at + 2, "of") ? delete(p, w, at, at + 3) : at;
            }
            case "copy", "copies", "cp", "duplicate", "copying" -> {
                if (p.is(at, "duplicate") && at > 0) {
                    return at;
                }
                return verb(p, at) ? to(w, Deed.COPY, at + 1) : at;
            }
            case "back", "backup" -> {
                boolean verb =
                        (p.is(at, "back") && p.is(at + 1, "up")) || (p.is(at, "backup") && at == 0);
                return verb && !p.in(at + 1, "files file")
                        ? to(w, Deed.COPY, p.is(at, "back") ? at + 2 : at + 1)
                        : at;
            }
            case "move", "moves", "mv", "relocate", "transfer", "moving" -> {
                return to(w, Deed.MOVE, at + 1);
            }
            case "archive", "tar", "zip", "bundle", "pack", "archives" -> {
                if (!verb(p, at)) {
                    return at;
                }
                w.value = p.is(at, "zip") ? "zip" : w.value;
                return to(w, Deed.ARCHIVE, p.is(at + 1, "up") ? at + 2 : at + 1);
            }
            case "put" -> {
                for (int i = at + 1; i < at + 14 && p.has(i); i++) {
                    String text = p.text(i);
                    if (text.endsWith(".zip")
                            || text.endsWith(".tar.gz")
                            || text.endsWith(".tgz")
                            || text.endsWith(".tar")) {
                        return to(w, Deed.ARCHIVE, at + 1);
                    }
                }
                return at;
            }
            case "create", "make", "build" -> {
                int i = p.skip(at + 1, "a an the compressed gzipped single new");
                if (p.is(i, "backup") && !p.is(i + 1, "of")) {
                    return at;
                }
                if (p.in(i, "tar zip archive tarball tar.gz .zip .tar.gz tgz backup")
                        && p.in(
                                p.skip(i + 1, "archive file ball called named"),
                                "of containing with from")) {
                    w.value = p.in(i, "zip .zip") ? "zip" : w.value;
                    int of = p.skip(i + 1, "archive file ball");
                    return to(w, Deed.ARCHIVE, p.skip(of, "of containing with from"));
                }
                return p.is(at, "make") ? makeSo(p, w, at) : at;
            }
            case "compress", "gzip", "bzip2", "xz", "zstd", "compresses" -> {
                if (p.is(at - 1, "with") || p.is(at - 1, "using")) {
                    w.value = p.word(at);
                    return at + 1;
                }
                if (!verb(p, at)) {
                    return at;
                }
                w.value = p.is(at, "compress") || p.is(at, "compresses") ? w.value : p.word(at);
                return to(w, Deed.COMPRESS, at + 1);
            }
            case "unzip",
                    "extract",
                    "decompress",
                    "uncompress",
                    "unpack",
                    "untar",
                    "gunzip",
                    "unrar" -> {
                return verb(p, at) ? to(w, Deed.EXTRACT, at + 1) : at;
            }
            case "using", "with" -> {
                if ((w.deed == Deed.COMPRESS || w.deed == Deed.ARCHIVE)
                        && p.in(at + 1, "gzip bzip2 xz zstd zip tar")) {
                    w.value = p.is(at + 1, "tar") ? w.value : p.word(at + 1);
                    return at + 2;
                }
                return at;
            }
            case "replace", "substitute", "replaces", "replacing", "swap" -> {
                return Replacing.read(p, w, at);
            }
            case "change",
                    "set",
                    "modify",
                    "fix",
                    "correct",
                    "chmod",
                    "chown",
                    "chgrp",
                    "give",
                    "grant",
                    "add",
                    "adjust",
                    "allow",
                    "reset" -> {
                return Grants.read(p, w, at);
            }
            case "executable",
                    "readable",
                    "writable",
                    "writeable",
                    "read-only",
                    "readonly",
                    "unreadable" -> {
                return w.deed == Deed.CHMOD && w.value.isEmpty() ? Grants.made(p, w, at) : at;
            }
            case "to", "=" -> {
                return toValue(p, w, at);
            }
            case "rename", "renames" -> {
                return Replacing.rename(p, w, at);
            }
            case "touch" -> {
                return verb(p, at) ? to(w, Deed.TOUCH, at + 1) : at;
            }
            case "update" -> {
                int i = p.skip(at + 1, "the modification access");
                return p.in(i, "timestamp timestamps time times")
                        ? to(w, Deed.TOUCH, p.skip(i + 1, "of on for"))
                        : at;
            }
            case "convert", "dos2unix" -> {
                return Replacing.lineEndings(p, w, at);
            }
            case "run", "execute", "apply", "runs", "executes", "perform", "call", "invoke" -> {
                return Replacing.command(p, w, at);
            }
            default -> {
                return at;
            }
        }
    }

    /** Whether the word is a verb here: at the start or behind "and", "then", "to", "them". */
    static boolean verb(Phrase p, int at) {
        boolean noun = at > 0 && p.in(at + 1, "file files archive archives");
        if (noun && !p.in(at - 1, "and then to please can")) {
            return false; // "find zip files"
        }
        return at == 0
                || p.in(
                        at - 1,
                        "and then to please i can you would they which that will just want also or")
                || (p.used(at - 1) && !p.in(at - 1, "the a all any every of"));
    }

    private static int to(Wish w, Deed deed, int end) {
        w.deed(deed);
        return end;
    }

    private static int delete(Phrase p, Wish w, int at, int end) {
        int noun =
                p.skip(
                        end,
                        "the all any every each first last blank empty trailing leading a"
                                + " lines-of");
        boolean text =
                p.in(
                        noun,
                        "line lines word words character characters space spaces whitespace"
                                + " whitespaces tabs tab newlines string text column columns comments"
                                + " extension prefix suffix duplicate-lines header");
        if (text || p.in(at - 1, "without not don't")) {
            w.impossible |= text;
            return text ? end : at;
        }
        w.deed(Deed.DELETE);
        return end;
    }

    /** "execute permission from everyone". */
    static int permission(Phrase p, Wish w, int at, char sign) {
        int i = at;
        StringBuilder bits = new StringBuilder();
        while (p.in(
                i,
                "read write execute executable execution writing reading and readable writable")) {
            if (!p.is(i, "and")) {
                char bit = p.word(i).startsWith("r") ? 'r' : p.word(i).startsWith("w") ? 'w' : 'x';
                bits.append(bits.indexOf(String.valueOf(bit)) < 0 ? String.valueOf(bit) : "");
            }
            i++;
        }
        if (bits.isEmpty() || !p.in(i, PERMISSION)) {
            return -1;
        }
        w.deed(Deed.CHMOD);
        w.value = sign + bits.toString();
        return Grants.who(p, w, i + 1);
    }

    private static int makeSo(Phrase p, Wish w, int at) {
        for (int i = at + 1; i < at + 14 && p.has(i); i++) {
            if (p.in(i, "executable readable writable writeable read-only readonly")) {
                w.deed(Deed.CHMOD);
                return at + 1;
            }
        }
        return at;
    }

    private static int toValue(Phrase p, Wish w, int at) {
        int i = p.skip(at + 1, "be mode user group the octal");
        if (w.deed == Deed.CHMOD && w.value.isEmpty() && p.slot(i, SlotType.MODE) != null) {
            w.value = p.text(i);
            return i + 1;
        }
        if ((w.deed == Deed.CHOWN || w.deed == Deed.CHGRP)
                && w.value.isEmpty()
                && p.has(i)
                && owner(p.text(i))) {
            w.value = p.text(i);
            return i + 1;
        }
        if (w.deed == Deed.RENAME && w.value.isEmpty()) {
            SlotValue ext = p.slot(i, SlotType.EXT);
            if (ext != null || p.text(at).isEmpty()) {
                w.value = p.text(i).startsWith(".") ? p.text(i).substring(1) : p.text(i);
                return p.skip(i + 1, "files file extension");
            }
        }
        return at;
    }

    static boolean owner(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return SlotFinder.accepts(SlotType.USER, text);
        }
        return (colon == 0 || SlotFinder.accepts(SlotType.USER, text.substring(0, colon)))
                && (colon == text.length() - 1
                        || SlotFinder.accepts(SlotType.USER, text.substring(colon + 1)));
    }
}
