package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;

/** What is looked for: files, folders, links, kinds of files, and what they are like. */
final class Subjects {

    private static final String LEFT_OF_NOUN =
            "all the any every each my me us big large small new old count find list show delete"
                    + " remove of copy move for many display get print search locate compress archive"
                    + " and or are your these those only zip";

    private Subjects() {}

    static int read(Phrase p, Wish w, int at) {
        switch (p.word(at)) {
            case "file", "files", "filenames", "file's", "files'" -> {
                if (p.is(at, "file")
                        && p.in(
                                at + 1,
                                "system systems descriptor descriptors server servers manager"
                                        + " transfer sharing")) {
                    return at;
                }
                return noun(p, w, at, 'f');
            }
            case "directory", "directories", "folder", "folders", "dirs", "dir" -> {
                return noun(p, w, at, 'd');
            }
            case "subdirectories",
                    "subfolders",
                    "subdirectory",
                    "subfolder",
                    "sub-directories",
                    "sub-folders",
                    "subdirs" -> {
                return w.said && w.type != 'd' ? at + 1 : noun(p, w, at, 'd');
            }
            case "symlink", "symlinks", "softlinks" -> {
                return noun(p, w, at, 'l');
            }
            case "symbolic", "soft", "sym" -> {
                return p.in(at + 1, "link links") ? noun(p, w, at + 1, 'l') : at;
            }
            case "links", "link" -> {
                return noun(p, w, at, 'l');
            }
            case "socket", "sockets" -> {
                return noun(p, w, at, 's');
            }
            case "fifo", "fifos", "pipe", "pipes" -> {
                return noun(p, w, at, 'p');
            }
            case "block", "character" -> {
                return p.in(at + 1, "device devices special")
                        ? noun(
                                p,
                                w,
                                p.skip(at + 1, "special device devices file files") - 1,
                                p.is(at, "block") ? 'b' : 'c')
                        : at;
            }
            case "anything",
                    "everything",
                    "items",
                    "entries",
                    "things",
                    "objects",
                    "stuff",
                    "contents",
                    "inodes" -> {
                w.evidence |= p.in(at, "items entries") || w.placeSaid;
                w.vague =
                        p.in(at, "contents")
                                && !p.in(
                                        p.skip(at + 1, "of the this my current"),
                                        "folder directory dir");
                w.said = true;
                return at + 1;
            }
            case "regular", "normal", "ordinary", "plain" -> {
                if (p.in(at + 1, "file files normal regular ordinary")
                        || p.in(at + 2, "file files")
                        || p.in(at + 3, "file files")) {
                    w.type = 'f';
                    return at + 1;
                }
                return at;
            }
            case "hidden", "dot", "dotfiles", "dotfile" -> {
                return hidden(p, w, at);
            }
            case "non-hidden", "unhidden", "visible" -> {
                w.noHidden = true;
                return at + 1;
            }
            case "empty",
                    "zero-length",
                    "zero-byte",
                    "0-byte",
                    "nonempty",
                    "non-empty",
                    "blank" -> {
                return empty(p, w, at);
            }
            case "broken", "dangling", "dead", "orphaned" -> {
                return broken(p, w, at);
            }
            case "duplicate", "duplicates", "duplicated", "identical" -> {
                w.deed(Deed.DUPLICATES);
                w.evidence |= p.in(at + 1, "files file");
                return at + 1;
            }
            case "insensitive",
                    "insensitively",
                    "case-insensitive",
                    "case-insensitively",
                    "caseless" -> {
                w.anyCase = true;
                p.use(at - 1, at);
                return at + 1;
            }
            case "ignoring", "ignore", "regardless", "irrespective" -> {
                int i = p.skip(at + 1, "of the upper lower letter");
                if (p.is(i, "case")) {
                    w.anyCase = true;
                    return i + 1;
                }
                return at;
            }
            case "inode", "inum" -> {
                return inode(p, w, at);
            }
            case "source" -> {
                return p.in(at + 1, "code file files") ? at + 1 : at;
            }
            default -> {
                return kind(p, w, at);
            }
        }
    }

    private static int noun(Phrase p, Wish w, int at, char type) {
        int named = nameBehind(p, w, at);
        if (named > at) {
            w.type = w.said ? w.type : type;
            w.said = true;
            w.evidence = true;
            return named;
        }
        w.evidence = true;
        boolean both =
                (p.in(at - 1, "and or")
                                && p.in(at - 2, "files directories folders file directory folder"))
                        || p.in(at - 1, "files directories folders file directory folder");
        if (both
                && w.said
                && w.type != type
                && (w.type == 'f' || w.type == 'd')
                && (type == 'd' || type == 'f')) {
            w.type = 0;
            return at + 1;
        }
        if (!w.said) {
            w.said = true;
            w.type = type;
        }
        return at + 1;
    }

    /** "the file test in …": a bare word behind the noun is a name. */
    private static int nameBehind(Phrase p, Wish w, int at) {
        if (!p.in(at, "file directory folder")
                || !w.find
                || w.deedSaid
                || !p.in(at - 1, "the a for find named")
                || !p.has(at + 1)
                || p.quoted(at + 1)) {
            return at;
        }
        boolean ends = !p.has(at + 2) || p.in(at + 2, "in under on from inside within");
        if (!ends
                || Vocabulary.knows(p.word(at + 1))
                || p.word(at + 1).endsWith("ing")
                || p.word(at + 1).indexOf('/') >= 0
                || p.slot(at + 1, SlotType.GLOB) != null) {
            return at;
        }
        Names.add(w, p.text(at + 1), false, false);
        return at + 2;
    }

    private static int hidden(Phrase p, Wish w, int at) {
        if (p.is(at, "dot") && !p.in(at + 1, "files folders directories")) {
            return at;
        }
        int not = Negation.before(p, at);
        if (not >= 0) {
            p.use(not, at);
            w.noHidden = true;
            return p.skip(at + 1, "files ones file directories folders and");
        }
        if (p.in(at - 1, "including include also plus with even and")
                || p.in(at - 2, "including include")
                || p.in(at + 1, "too included as")) {
            w.showHidden = true;
            p.use(at - 1, at);
            return p.skip(at + 1, "files ones file items too as well folders directories included");
        }
        w.hidden = true;
        w.evidence |= p.in(at, "dotfiles dotfile");
        return at + 1;
    }

    private static int empty(Phrase p, Wish w, int at) {
        if (p.in(at + 1, "line lines trash recycle")) {
            return at;
        }
        boolean non = p.in(at, "nonempty non-empty");
        int not = Negation.before(p, at);
        if (not >= 0) {
            p.use(not, at);
        }
        boolean negate = non || not >= 0;
        w.test((negate ? "! " : "") + "-empty", negate ? "that are not empty" : "that are empty");
        return at + 1;
    }

    private static int broken(Phrase p, Wish w, int at) {
        int i = p.skip(at + 1, "symbolic soft sym");
        if (!p.in(i, "link links symlink symlinks")) {
            return at;
        }
        w.said = true;
        w.evidence = true;
        w.type = w.gnu() ? 0 : 'l';
        w.test(w.gnu() ? "-xtype l" : "! -exec test -e {} \\;", "whose target is missing");
        w.kind = "symbolic links";
        return i + 1;
    }

    private static int inode(Phrase p, Wish w, int at) {
        int i = p.skip(at + 1, "number is of = with");
        SlotValue number = p.slot(i, SlotType.COUNT);
        if (number == null || p.quoted(i)) {
            return at;
        }
        String digits = number.value();
        w.test("-inum " + digits, "with inode number " + digits);
        w.evidence = true;
        return i + 1;
    }

    /** "pdf files", "images", "*.c and *.h", "notes.txt" as what is looked for. */
    private static int kind(Phrase p, Wish w, int at) {
        if (p.quoted(at)) {
            return quoted(p, w, at);
        }
        boolean nounAgain =
                !Kinds.endings(p.word(at)).isEmpty()
                        && p.used(at - 1)
                        && !w.names.isEmpty()
                        && (p.quoted(at - 1) || p.word(at - 1).startsWith("."));
        if (nounAgain) {
            return at + 1;
        }
        boolean nounFollows = nounFollows(p, at + 1);
        String group = Kinds.endings(p.word(at));
        boolean shaped =
                p.word(at).startsWith("*")
                        || p.word(at).startsWith(".")
                        || p.slot(at, SlotType.GLOB) != null;
        boolean ext = p.slot(at, SlotType.EXT) != null;
        boolean language = !Kinds.language(p.word(at)).isEmpty();
        boolean plural = (p.word(at).endsWith("s") && p.word(at).length() > 3) || !group.isEmpty();
        boolean denied = ext && !p.in(at - 1, "for") && Negation.before(p, at) >= 0;
        if (shaped
                || denied
                || ((ext || language || !group.isEmpty())
                        && (nounFollows || (plural && (p.in(at - 1, LEFT_OF_NOUN) || at == 0))))) {
            if ((ext || !group.isEmpty())
                    && w.said
                    && !nounFollows
                    && !shaped
                    && !p.in(at - 1, "and or")) {
                return at;
            }
            int end = Endings.list(p, w, at, at, false);
            if (end == at && nounFollows && p.slot(at, SlotType.FILE) != null) {
                return quoted(p, w, at);
            }
            if (end > at) {
                w.evidence = true;
                if (!w.said && !p.in(end, "directories folders files file directory folder")) {
                    w.type = shaped ? w.type : 'f';
                }
                if (!w.said && !shaped) {
                    w.type = 'f';
                }
                return p.skip(end, "source sources code type format script scripts");
            }
        }
        if (p.in(at + 1, "directories folders") && !w.said && named(p, at)) {
            Names.add(w, p.text(at), false, false);
            return at + 1;
        }
        if (p.slot(at, SlotType.FILE) != null && !w.deed.changes() && (w.find || w.said)) {
            return quoted(p, w, at);
        }
        return at;
    }

    /** A name that stands where the files are named: "find 'my file'", "the file core". */
    private static int quoted(Phrase p, Wish w, int at) {
        boolean object =
                p.in(
                        at - 1,
                        "find locate file files for the all any search folder directory where's"
                                + " called is are and or directories folders");
        if (!object
                || (!w.find
                        && !p.in(at - 1, "file files directory folder directories folders")
                        && !p.in(at + 1, "file files folders directories")
                        && !(p.text(at).startsWith(".") && nounFollows(p, at + 1)))) {
            return at;
        }
        if (p.in(at - 1, "and or") && w.names.isEmpty()) {
            return at;
        }
        String text = p.text(at);
        if (text.isEmpty() || text.length() > 255) {
            return at;
        }
        boolean ending =
                p.quoted(at) && text.startsWith(".") && text.length() < 6 && nounFollows(p, at + 1);
        int not = Negation.before(p, at);
        if (not >= 0) {
            p.use(not, at);
        }
        Names.add(w, ending ? "*" + text : text, not >= 0, false);
        w.evidence = true;
        return at + 1;
    }

    /** Whether a word before "folders" looks like a name rather than an adjective. */
    private static boolean named(Phrase p, int at) {
        String text = p.text(at);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '.' || (c >= '0' && c <= '9')) {
                return p.slot(at, SlotType.COUNT) == null;
            }
        }
        return p.in(
                at,
                "build dist target cache logs bin obj out vendor venv test tests src lib docs"
                        + " coverage");
    }

    private static boolean nounFollows(Phrase p, int at) {
        int i = at;
        for (int steps = 0; steps < 6 && p.has(i); steps++) {
            if (p.in(
                    i,
                    "file files code source sources script scripts documents images header headers"
                            + " logs")) {
                return true;
            }
            boolean joined =
                    Kinds.isAnyCase(p.word(i))
                            || p.in(i, "and or &")
                            || !Kinds.language(p.word(i)).isEmpty()
                            || p.slot(i, SlotType.EXT) != null;
            if (!joined) {
                return false;
            }
            i++;
        }
        return false;
    }
}
