package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;

/** What to do with the files: the verbs. */
final class Deeds {

    private Deeds() {}

    /** Whether a mode that comes now is to be set rather than looked for. */
    static boolean setsMode(Wish w) {
        return w.deed == Deed.CHMOD && w.value.isEmpty();
    }

    static int read(Phrase p, Wish w, int at) {
        switch (p.word(at)) {
            case "find",
                    "locate",
                    "search",
                    "finds",
                    "searches",
                    "searching",
                    "finding",
                    "discover",
                    "where",
                    "where's",
                    "hunt",
                    "identify",
                    "look",
                    "looking",
                    "scan" -> {
                w.find = true;
                return p.is(at + 1, "for") && !p.in(at, "find where") ? at + 2 : at + 1;
            }
            case "list",
                    "show",
                    "display",
                    "print",
                    "lists",
                    "output",
                    "report",
                    "view",
                    "see",
                    "prints",
                    "displays",
                    "shows",
                    "ls",
                    "enumerate" -> {
                return list(p, w, at);
            }
            case "count", "counts", "tally", "counting", "number" -> {
                return p.is(at, "number") && !p.is(at + 1, "of") ? at : count(p, w, at + 1);
            }
            case "how" -> {
                if (p.is(at + 1, "many")) {
                    return count(p, w, at + 2);
                }
                return p.is(at + 1, "much") || p.is(at + 1, "big") || p.is(at + 1, "large")
                        ? total(p, w, at, at + 2)
                        : at;
            }
            case "altogether", "together" -> {
                w.sum = true;
                return w.deed == Deed.TOTAL_SIZE || w.deed == Deed.COUNT_LINES ? at + 1 : at;
            }
            case "total", "sum", "combined", "overall" -> {
                if (p.is(at - 1, "in")
                        && (w.deed == Deed.COUNT_LINES
                                || w.deed == Deed.COUNT_WORDS
                                || w.deed == Deed.TOTAL_SIZE)) {
                    w.sum = true;
                    return at + 1;
                }
                return total(p, w, at, at + 1);
            }
            case "per", "in", "for", "by" -> {
                return per(p, w, at);
            }
            case "calculate", "compute", "get", "give", "determine", "add", "tell" -> {
                int i = p.skip(at + 1, "me the up");
                if (p.in(i, "checksum checksums md5 md5sum sha1 sha256 hash hashes sha256sum")) {
                    return at + 1;
                }
                return p.in(i, "total sum combined size sizes")
                        ? total(p, w, at, p.in(i, "size sizes") ? i : i + 1)
                        : Changes.read(p, w, at);
            }
            case "details", "detailed", "long", "metadata", "timestamps" -> {
                return details(p, w, at);
            }
            case "with", "and", "along", "their", "including" -> {
                int i = p.skip(at + 1, "with their its the file full detailed a in sizes-and");
                if (p.in(
                                i,
                                "size sizes permission permissions details detail timestamps dates"
                                        + " date owner owners ownership metadata attributes information"
                                        + " modification")
                        && !p.in(
                                i + 1,
                                "than of larger smaller bigger over under set greater less more"
                                        + " between to is above below at exactly")
                        && p.slot(i + 1, SlotType.SIZE) == null
                        && p.slot(i + 1, SlotType.MODE) == null
                        && p.slot(i + 1, SlotType.DATE) == null) {
                    setDetails(w);
                    return p.skip(
                            i + 1,
                            "size sizes and permissions dates owner time times date timestamps"
                                    + " modification");
                }
                return at;
            }
            case "human-readable", "human" -> {
                w.human = true;
                return p.is(at + 1, "readable")
                        ? p.skip(at + 2, "sizes size format form")
                        : p.skip(at + 1, "sizes size format");
            }
            case "full", "absolute", "complete" -> {
                if (p.in(at + 1, "path paths pathname pathnames file-path")
                        || (p.is(at + 1, "file") && p.in(at + 2, "paths path"))) {
                    w.absolute = Negation.before(p, at) < 0;
                    p.use(Negation.before(p, at), at);
                    return p.skip(at + 1, "file path paths pathname pathnames name names");
                }
                return at;
            }
            case "basename", "basenames" -> {
                w.deed(Deed.NAMES);
                return at + 1;
            }
            case "only", "just" -> {
                int i = p.skip(at + 1, "the their file base show print");
                if (p.in(i, "names filenames name")
                        && !p.in(i + 1, "containing start starting that")) {
                    w.deed(w.content.isEmpty() ? Deed.NAMES : w.deed);
                    return i + 1;
                }
                return at;
            }
            case "confirm",
                    "confirmation",
                    "confirming",
                    "prompt",
                    "prompting",
                    "ask",
                    "asking",
                    "interactively",
                    "interactive" -> {
                int not = Negation.before(p, at);
                if (not >= 0) {
                    p.use(not, at);
                } else {
                    w.confirm = true;
                    p.use(p.in(at - 1, "after with by and") ? at - 1 : at, at);
                }
                return p.skip(
                        at + 1,
                        "before for each every deletion deleting removing removal one the user me"
                                + " first confirmation doing");
            }
            case "content", "contents" -> {
                if ((p.is(at + 1, "of") && p.in(p.skip(at + 2, "the all every each"), "files file"))
                        || (p.in(at - 1, "their") && w.said)) {
                    w.deed(Deed.CONTENT);
                    return p.is(at + 1, "of") ? at + 2 : at + 1;
                }
                return at;
            }
            case "md5",
                    "md5sum",
                    "md5sums",
                    "sha256",
                    "sha256sum",
                    "sha1",
                    "sha1sum",
                    "sha512",
                    "sha512sum",
                    "checksum",
                    "checksums" -> {
                w.deed(Deed.CHECKSUM);
                String word = p.word(at).replace("sums", "").replace("sum", "");
                w.value = word.equals("check") ? w.value.isEmpty() ? "sha256" : w.value : word;
                return p.skip(at + 1, "hash hashes checksum checksums sum sums");
            }
            default -> {
                return Changes.read(p, w, at);
            }
        }
    }

    private static int list(Phrase p, Wish w, int at) {
        int i = p.skip(at + 1, "me out us");
        if (w.deed == Deed.GREP
                && at > 2
                && p.in(
                        p.skip(i, "only the all names of any"),
                        "files filenames matching matched file")) {
            w.deed(Deed.LIST);
            return p.skip(
                    i, "only the all names of any files filenames matching matched file names");
        }
        int noun = p.skip(i, "the a all only just");
        if ((p.in(noun, "content contents")
                        && p.is(noun + 1, "of")
                        && p.in(p.skip(noun + 2, "the all every each these those"), "file files"))
                || (p.in(noun, "content contents")
                        && p.is(noun + 1, "of")
                        && p.slot(p.skip(noun + 2, "the all"), SlotType.EXT) != null)) {
            w.deed(Deed.CONTENT);
            return noun + 2;
        }
        if (p.in(noun, "number count")) {
            return p.is(noun, "number") && p.is(noun + 1, "of") ? count(p, w, noun + 1) : at + 1;
        }
        if (p.in(noun, "line lines") && p.in(noun + 1, "count counts")) {
            w.deed(Deed.COUNT_LINES);
            w.each = true;
            return noun + 2;
        }
        if ((p.in(noun, "names filenames name") && p.is(noun + 1, "of"))
                || (p.is(noun, "file") && p.in(noun + 1, "names"))) {
            return noun + 1;
        }
        if (p.is(noun, "file") && p.in(noun + 1, "sizes permissions owners dates timestamps")) {
            setDetails(w);
            w.said = true;
            w.evidence = true;
            return noun + 2;
        }
        if (p.in(noun, "size sizes permissions permission details owner owners dates timestamps")
                && p.in(noun + 1, "of and")) {
            setDetails(w);
            return noun + 1;
        }
        return i;
    }

    private static int details(Phrase p, Wish w, int at) {
        if (p.is(at, "long") && !p.in(at + 1, "listing list format listings form")) {
            return at;
        }
        setDetails(w);
        return p.skip(
                at + 1, "listing list format information info listings output form of about for");
    }

    private static void setDetails(Wish w) {
        if (w.deed == Deed.LIST) {
            w.deed(Deed.DETAILS);
        }
        w.human = true;
    }

    private static int count(Phrase p, Wish w, int at) {
        int i = p.skip(at, "the total number of all how many up amount sum");
        for (int j = at - 2; j < i; j++) {
            w.sum |= p.in(j, "total sum combined overall");
        }
        if (p.in(i, "line lines")
                && !p.in(i + 1, "containing matching with contain")
                && !p.in(i + 2, "contain match have contains matches")) {
            w.deed(Deed.COUNT_LINES);
            w.each = eachOne(p, i + 1);
            return p.is(i + 1, "of") && p.is(i + 2, "code") ? i + 3 : i + 1;
        }
        if (p.in(i, "word words") && !p.quoted(i + 1)) {
            w.deed(Deed.COUNT_WORDS);
            w.each = eachOne(p, i + 1);
            return i + 1;
        }
        if (p.in(i, "line lines")) {
            w.deed(Deed.COUNT);
            return i;
        }
        w.deed(Deed.COUNT);
        return p.in(i, "characters bytes") ? at : i;
    }

    private static boolean eachOne(Phrase p, int at) {
        int i = p.skip(at, "in of the within inside for code are there");
        return p.in(i - 1, "each every") || p.in(i, "each every per");
    }

    /** "in each folder", "per extension". */
    private static int per(Phrase p, Wish w, int at) {
        if (w.deed != Deed.COUNT) {
            return at;
        }
        boolean each = p.in(at, "per by");
        int i = at + 1;
        while (p.in(i, "each every the file of its")) {
            each |= p.in(i, "each every");
            i++;
        }
        boolean folder = p.in(i, "directory folder subdirectory subfolder subdir dir");
        if (!each || (!folder && !p.in(i, "extension type"))) {
            return at;
        }
        w.per = folder ? 'd' : 'x';
        return i + 1;
    }

    private static int total(Phrase p, Wish w, int at, int from) {
        int i = p.skip(from, "of the total file files' all disk up their");
        boolean size = p.in(i, "size sizes space usage storage") || p.in(at + 1, "big large");
        if (p.in(i, "line lines") || p.in(i, "number")) {
            return p.in(i, "line lines") ? count(p, w, i) : i;
        }
        if (!size) {
            return at;
        }
        w.deed(Deed.TOTAL_SIZE);
        return p.in(at + 1, "big large")
                ? from
                : p.skip(i + 1, "used taken occupied consumed by up do does is are being of");
    }

    /** The name of an archive: "into backup.tar.gz". */
    static int archive(Phrase p, Wish w, int at) {
        if ((w.deed != Deed.ARCHIVE && w.deed != Deed.COMPRESS)
                || !p.in(at, "into to as in called named")) {
            return at;
        }
        int i =
                p.skip(
                        at + 1,
                        "a an the single one file archive tar zip tarball called named compressed"
                                + " gzipped to as new .tar .zip tar.gz .tar.gz");
        if (!p.has(i)) {
            return single(p, w, at, i);
        }
        String text = p.text(i);
        boolean archived =
                text.endsWith(".zip")
                        || text.endsWith(".tar")
                        || text.endsWith(".tgz")
                        || text.contains(".tar.")
                        || text.endsWith(".7z");
        SlotValue path = p.slot(i, SlotType.FILE);
        boolean named =
                p.in(i - 1, "called named")
                        && (p.quoted(i) || path != null || !Vocabulary.isFiller(p.word(i)));
        if (!archived && !named) {
            return single(p, w, at, i);
        }
        w.target = text;
        w.deed(Deed.ARCHIVE);
        return p.skip(i + 1, "file archive");
    }

    private static int single(Phrase p, Wish w, int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (p.in(i, "tar zip tarball archive .tar .zip tar.gz .tar.gz")) {
                w.deed(Deed.ARCHIVE);
                w.value = p.in(i, "zip .zip") ? "zip" : w.value;
                return end;
            }
        }
        return at;
    }
}
