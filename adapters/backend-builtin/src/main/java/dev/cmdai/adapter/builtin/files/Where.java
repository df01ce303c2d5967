package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import org.jspecify.annotations.Nullable;

/** Places to look in, places to leave out, and where results go. */
final class Where {

    private static final String IN =
            "in under inside within from below beneath at on across through throughout of into"
                    + " starting over located";
    static final String FOLDER =
            "folder directory dir folders directories dirs path paths tree hierarchy location"
                    + " partition";

    private Where() {}

    static int read(Phrase p, Wish w, int at) {
        int out = Outputs.read(p, w, at);
        if (out > at) {
            return out;
        }
        int device = device(p, w, at);
        if (device > at) {
            return device;
        }
        if (p.in(at, Exclusions.LEAVE)
                || (p.in(at, "not") && p.in(at + 1, "in inside under within"))
                || (p.is(at, "but") && p.is(at + 1, "not"))) {
            return Exclusions.read(p, w, at);
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
            return take(p, w, new SlotValue(SlotType.DIR, p.text(at + 2), at + 2, at + 3));
        }
        if (p.in(at, "to onto")
                && (w.deed == Deed.ARCHIVE || w.deed == Deed.COMPRESS)
                && p.has(at + 1)
                && path(p, p.skip(at + 1, "the")) != null) {
            w.impossible = true; // where to is clear, under which name is not
            return at + 1;
        }
        SlotValue bare = path(p, at);
        if (p.is(at, ".")
                && !p.has(at + 1)
                && at > 0
                && !p.in(at - 1, IN + " to list ls search and")) {
            return at + 1; // the full stop of a sentence
        }
        boolean named =
                bare != null
                        && bare.type() == SlotType.DIR
                        && !p.quoted(at)
                        && !p.in(at - 1, "the search list ls from and scan my");
        if (bare != null && !named && !p.in(at, "home")) {
            w.bare |=
                    bare.type() == SlotType.PATH
                            && !p.in(at, "here current this whole entire")
                            && !w.find;
            return take(p, w, bare);
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
            if ((i > at + 1
                            && p.in(
                                    i,
                                    "filesystem filesystems partition partitions mount device"
                                            + " devices mounts"))
                    || (i > at && p.after(i, "file", "systems") > 0)) {
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
        if (path(p, i) == null && i > at + 1) {
            int back = at + 1;
            while (back < i && path(p, back) == null) {
                back++;
            }
            if (back == i && i > at + 2 && p.in(i - 1, "tree trees hierarchy")) {
                w.recursive = true; // "from this tree"
                return i;
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
        int end = take(p, w, place);
        while (p.in(end, "and or , nor")
                || (path(p, end) != null && (p.has(end + 1) || !p.is(end, ".")))) {
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
            end = take(p, w, more);
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
                || (owner && p.is(from, "from"))
                || !p.has(at)
                || p.quoted(at)
                || (!p.in(from, "in under inside within from below")
                        && !(p.is(from, "of")
                                && !p.has(at + 1)
                                && p.in(from - 1, "subfolders subdirectories contents")))) {
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
                        || (dir != null
                                && dir.endWord() > path.endWord()
                                && path.value().equals(dir.value()))
                ? dir
                : path;
    }

    private static int take(Phrase p, Wish w, SlotValue place) {
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
            w.impossible |=
                    (colon > 1 && w.target.indexOf('/') != 0)
                            || (!p.quoted(i)
                                    && (Vocabulary.knows(p.word(i))
                                            || p.in(i, "each specified different another target")));
            return p.skip(i + 1, FOLDER);
        }
        w.target = path.value();
        w.impossible |= w.target.indexOf(':') > 1 && w.target.indexOf('/') != 0;
        return p.skip(path.endWord(), FOLDER);
    }
}
