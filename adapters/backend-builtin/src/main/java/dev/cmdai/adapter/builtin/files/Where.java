package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import org.jspecify.annotations.Nullable;

/** Places to look in, places to leave out, and where results go. */
final class Where {

    private static final String IN =
            "in under inside within from below beneath at on across through throughout of into"
                    + " starting over located";
    private static final String LEAVE =
            "excluding except exclude excludes ignoring ignore skipping skip omitting omit without"
                    + " besides outside leaving avoiding avoid prune pruning";
    private static final String FOLDER =
            "folder directory dir folders directories dirs path paths tree hierarchy location"
                    + " partition";

    private Where() {}

    static int read(Phrase p, Wish w, int at) {
        int out = output(p, w, at);
        if (out > at) {
            return out;
        }
        int device = device(p, w, at);
        if (device > at) {
            return device;
        }
        if (p.in(at, LEAVE)
                || p.in(at, "not") && p.in(at + 1, "in inside under within")
                || p.is(at, "but") && p.is(at + 1, "not")) {
            return excluded(p, w, at);
        }
        if (p.in(at, IN)) {
            return places(p, w, at);
        }
        if (p.in(at, "to into onto") && (w.deed == Deed.COPY || w.deed == Deed.MOVE)) {
            return target(p, w, at);
        }
        if (p.in(at, "directory folder directories")
                && p.in(at + 1, "tree trees")
                && p.quoted(at + 2)) {
            w.recursive = true;
            return take(p, w, at + 2, new SlotValue(SlotType.DIR, p.text(at + 2), at + 2, at + 3));
        }
        if (p.in(at, "to onto") && (w.deed == Deed.ARCHIVE || w.deed == Deed.COMPRESS) && p.has(at + 1) && path(p, p.skip(at + 1, "the")) != null) {
            w.impossible = true; // where to is clear, under which name is not
            return at + 1;
        }
        SlotValue bare = path(p, at);
        boolean named = bare != null && bare.type() == SlotType.DIR && !p.quoted(at) && !p.in(at - 1, "the search list ls from and scan my");
        if (bare != null && !named && !p.in(at, "home")) {
            w.bare |= bare.type() == SlotType.PATH && !p.in(at, "here current this whole entire") && !w.find;
            return take(p, w, at, bare);
        }
        return at;
    }

    private static int device(Phrase p, Wish w, int at) {
        if (p.in(at, "on in within") && p.in(at + 1, "this the one a single same")) {
            int i = p.skip(at + 1, "this the one a single same");
            boolean here =
                    p.in(i - 1, "this one single same")
                            && (p.in(i, "filesystem partition device mount")
                                    || p.after(i, "file", "system") > 0);
            if (here) {
                w.sameDevice = true;
                return p.skip(i, "filesystem partition device mount file system only");
            }
        }
        if (p.in(at, "without don't not") || p.in(at, "staying stay same other only this")) {
            int i =
                    p.skip(
                            at,
                            "without don't do not staying stay on the same only crossing cross"
                                    + " descending into other this mounted traversing");
            if (i > at + 1
                            && p.in(
                                    i,
                                    "filesystem filesystems partition partitions mount device"
                                            + " devices mounts")
                    || i > at && p.after(i, "file", "systems") > 0) {
                w.sameDevice = true;
                return p.skip(
                        i,
                        "filesystem filesystems partition partitions mount points boundaries device"
                                + " devices file systems system mounts");
            }
        }
        return at;
    }

    private static int places(Phrase p, Wish w, int at) {
        boolean under = p.in(at, "under below beneath within throughout");
        int i =
                p.skip(
                        at + 1,
                        "and or below under in the a any all my our your this from at of specific"
                            + " given folder directory path folders directories following system's"
                            + " either both or tree trees hierarchy");
        if (p.has(i) && path(p, i) == null && i > at + 1) {
            int back = at + 1;
            while (back < i && path(p, back) == null) {
                back++;
            }
            i = back < i ? back : i;
        }
        SlotValue place = path(p, i);
        if (place == null
                && p.quoted(i)
                && p.text(i).indexOf('*') < 0
                && (p.in(i - 1, FOLDER) || p.in(i + 1, FOLDER) || under)) {
            place = new SlotValue(SlotType.DIR, p.text(i), i, i + 1);
        }
        if (place == null && p.in(i, "project repo repository codebase")) {
            w.recursive = true;
            w.place(".");
            return i + 1;
        }
        if (place == null && bare(p, w, i, at)) {
            place = new SlotValue(SlotType.DIR, p.text(i), i, i + 1);
        }
        if (place == null) {
            return at;
        }
        if (under || p.in(i - 1, "under below tree trees hierarchy")) {
            w.recursive = true;
        }
        if (p.in(at, "into") && (w.deed == Deed.COPY || w.deed == Deed.MOVE)) {
            return target(p, w, at);
        }
        int end = take(p, w, i, place);
        while (p.in(end, "and or , nor") || path(p, end) != null) {
            int next = p.skip(end, "and or , the in under from nor also");
            SlotValue more = path(p, next);
            if (more == null
                    && p.quoted(next)
                    && p.in(next - 1, "and or")
                    && w.places.size() < 9
                    && place.type() != SlotType.PATH) {
                more = new SlotValue(SlotType.DIR, p.text(next), next, next + 1);
            }
            if (more == null || p.slot(next, SlotType.GLOB) != null) {
                break;
            }
            end = take(p, w, next, more);
        }
        return end;
    }

    /** A bare word behind "in" that is no word of this grammar: "in src". */
    private static boolean bare(Phrase p, Wish w, int at, int from) {
        boolean owner =
                w.deed == Deed.CHOWN
                        || w.deed == Deed.CHGRP
                        || w.deed == Deed.RENAME
                        || w.deed == Deed.REPLACE;
        if (at != from + 1
                || owner && p.is(from, "from")
                || !p.has(at)
                || p.quoted(at)
                || !p.in(from, "in under inside within from below")
                        && !(p.is(from, "of")
                                && !p.has(at + 1)
                                && p.in(from - 1, "subfolders subdirectories contents"))) {
            return false;
        }
        String word = p.text(at);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                return false;
            }
        }
        return !word.endsWith("ing")
                && (p.slot(at, SlotType.EXT) == null || !p.has(at + 1))
                && p.slot(at, SlotType.COUNT) == null
                && !Vocabulary.knows(p.word(at))
                && !p.in(at + 1, "format order files file extension names name");
    }

    static @Nullable SlotValue path(Phrase p, int at) {
        SlotValue path = p.slot(at, SlotType.PATH);
        SlotValue dir = p.slot(at, SlotType.DIR);
        return path == null
                        || dir != null
                                && dir.endWord() > path.endWord()
                                && path.value().equals(dir.value())
                ? dir
                : path;
    }

    private static int take(Phrase p, Wish w, int at, SlotValue place) {
        String path = place.value();
        int star = path.indexOf('*');
        int question = path.indexOf('?');
        int cut = star < 0 ? question : star;
        if (cut >= 0) {
            int slash = path.lastIndexOf('/', cut);
            String rest = path.substring(slash + 1);
            if (rest.indexOf('/') < 0) {
                w.names.add(NameTest.of(rest));
            } else {
                w.names.add(new NameTest("path", path, false));
            }
            path = slash < 0 ? "." : slash == 0 ? "/" : path.substring(0, slash);
        }
        w.place(path);
        w.evidence |= w.said;
        int end = p.skip(place.endWord(), FOLDER + " itself");
        if (p.in(end - 1, "tree hierarchy")) {
            w.recursive = true;
        }
        if (path.equals("/") && !w.flat) {
            w.recursive = true;
        }
        return p.is(end, "and") && p.in(end + 1, "below under beneath") && path(p, end + 2) == null
                ? recursive(w, end + 2)
                : end;
    }

    private static int recursive(Wish w, int end) {
        w.recursive = true;
        return end;
    }

    static int target(Phrase p, Wish w, int at) {
        int i =
                p.skip(
                        at + 1,
                        "the a an new folder directory called named destination other another path"
                                + " subdirectory subfolder");
        if (!p.has(i)) {
            return at;
        }
        SlotValue path = path(p, i);
        if (path == null && p.slot(i - 1, SlotType.DIR) != null) {
            path = p.slot(i - 1, SlotType.DIR);
        }
        if (path == null || path.firstWord() != i) {
            w.target = p.text(i);
            int colon = w.target.indexOf(':');
            w.impossible |= colon > 1 && w.target.indexOf('/') != 0 || !p.quoted(i) && (Vocabulary.knows(p.word(i)) || p.in(i, "each specified different another target"));
            return p.skip(i + 1, FOLDER);
        }
        w.target = path.value();
        w.impossible |= w.target.indexOf(':') > 1 && w.target.indexOf('/') != 0;
        return p.skip(path.endWord(), FOLDER);
    }

    private static int excluded(Phrase p, Wish w, int at) {
        int i =
                p.skip(
                        at + 1,
                        "not in inside under within the any all those from of that are named called"
                            + " which a present contents everything files for searching with ones"
                            + " other than are");
        boolean folder = p.in(i, FOLDER) && !p.quoted(i);
        i = folder ? p.skip(i, FOLDER + " named called like such as : ") : i;
        int end = i;
        boolean any = false;
        while (p.has(end)) {
            SlotValue path = path(p, end);
            boolean file = path == null && p.slot(end, SlotType.FILE) != null && !folder;
            boolean plain =
                    path == null
                            && (end > i ? p.in(end - 1, "and or") : afterLeave(p, at, i))
                            && p.slot(end, SlotType.EXT) == null
                            && !Vocabulary.knows(p.word(end))
                            && !p.word(end).endsWith("ing")
                            && (!p.has(end + 1)
                                    || p.in(end + 1, "and or in under directories folders"));
            boolean named =
                    file
                            || plain
                            || path == null
                                    && (p.quoted(end)
                                            || p.slot(end, SlotType.GLOB) == null
                                                    && isProject(p.word(end)));
            if (p.is(end, "hidden")) {
                w.noHidden = true;
                end = p.skip(end + 1, "file files ones folders directories and");
                any = true;
                break;
            }
            boolean glob = p.slot(end, SlotType.GLOB) != null && folder;
            if (path == null
                    && !named
                    && !glob
                    && !(folder
                            && end == i
                            && !Vocabulary.knows(p.word(end))
                            && !p.word(end).endsWith("ing"))) {
                break;
            }
            boolean asName =
                    file && !isProject(p.word(end))
                            || p.quoted(end)
                                    && path == null
                                    && !folder
                                    && !p.in(end + 1, FOLDER)
                                    && !p.in(i - 1, "in inside under within");
            if (asName && !w.content.isEmpty() && w.names.isEmpty()) {
                String content = w.content;
                w.content = p.text(end);
                w.test(
                        "! -exec " + new GrepWriter(w).grep("q", false) + " {} \\;",
                        "without '" + w.content + "'");
                w.content = content;
            } else if (asName) {
                Names.add(w, p.text(end), true, false);
            } else {
                String known =
                        path != null
                                        && path.value().startsWith("~/")
                                        && !p.text(end).startsWith("~")
                                ? path.value().substring(2)
                                : "";
                w.excludedFolders.add(
                        !known.isEmpty()
                                ? known
                                : path == null || p.in(end, "tmp temp temporary")
                                        ? p.text(end)
                                        : path.value());
            }
            end = p.skip(path == null ? end + 1 : path.endWord(), FOLDER);
            any = true;
            p.negatedUntil = end;
            int next = p.skip(end, "and or , nor the any");
            if (next == end && !p.quoted(end) && !isProject(p.word(end))) {
                break;
            }
            boolean more =
                    p.in(next - 1, "and or")
                            && p.has(next)
                            && !Vocabulary.knows(p.word(next))
                            && !p.word(next).endsWith("ing")
                            && (!p.has(next + 1) || p.in(next + 1, "and or in under"))
                            && !w.excludedFolders.isEmpty();
            if (path(p, next) == null && !p.quoted(next) && !isProject(p.word(next)) && !more) {
                break;
            }
            end = next;
        }
        if (!any) {
            int names = Endings.list(p, w, i, i, false);
            if (names > i) {
                boolean moved = w.notNames.isEmpty() || Negation.before(p, i) < 0;
                if (moved && !w.names.isEmpty()) {
                    w.notNames.add(w.names.removeLast());
                }
                return p.skip(names, "file files ones");
            }
        }
        return any ? end : at;
    }

    /** "except src": a bare word right behind, or behind "in". */
    private static boolean afterLeave(Phrase p, int at, int name) {
        return p.has(name)
                && p.in(at, LEAVE)
                && !p.in(at, "without besides leaving")
                && p.slot(name, SlotType.COUNT) == null
                && Kinds.endings(p.word(name)).isEmpty()
                && Kinds.language(p.word(name)).isEmpty()
                && p.in(name - 1, LEAVE + " in the inside under within");
    }

    private static boolean isProject(String word) {
        return switch (word) {
            case "node_modules",
                    ".git",
                    ".svn",
                    "vendor",
                    "venv",
                    ".venv",
                    "__pycache__",
                    ".cache",
                    ".hg",
                    ".idea",
                    ".tox",
                    "bower_components" ->
                    true;
            default -> false;
        };
    }

    /** "save a list of all pdf files to list.txt". */
    private static int savedAtTheEnd(Phrase p, Wish w, int at) {
        int last = p.size() - 1;
        boolean file =
                p.in(last - 1, "to into as in")
                        && (p.slot(last, SlotType.FILE) != null
                                || p.slot(last, SlotType.PATH) != null
                                || p.quoted(last));
        if (!p.in(at, "save write output put store export")
                || !file
                || last - 1 <= at + 2
                || !p.in(p.skip(at + 1, "a the"), "list names paths listing output results")) {
            return at;
        }
        w.output = p.text(last);
        p.use(last - 1, last + 1);
        return p.skip(at + 1, "a the list names paths listing output results of");
    }

    /** "save the list to files.txt", "output to x", and errors thrown away. */
    private static int output(Phrase p, Wish w, int at) {
        int late = savedAtTheEnd(p, w, at);
        if (late > at) {
            return late;
        }
        if (p.in(at, "save write redirect output store saving send put redirecting append")) {
            int i =
                    p.skip(
                            at + 1,
                            "the output list result results of it them to in into a file found as"
                                    + " named called names files filenames paths");
            boolean to = p.in(i - 1, "to in into file as named called") && i > at + 1;
            boolean file =
                    p.quoted(i)
                            || p.slot(i, SlotType.FILE) != null
                            || p.slot(i, SlotType.PATH) != null;
            if (to && file && p.has(i)) {
                w.output = p.text(i);
                return i + 1;
            }
        }
        if (p.in(
                at,
                "discard ignore ignoring suppress suppressing hide hiding discarding without"
                        + " dropping")) {
            int i = p.skip(at + 1, "all any the permission denied");
            if (p.in(i, "errors error messages warnings") || p.in(i - 1, "denied")) {
                w.quiet = true;
                return p.skip(i, "errors error messages warnings message");
            }
        }
        return at;
    }
}
