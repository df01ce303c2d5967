package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;

/** "chmod 644", "change the owner of … to bob", "make … executable". */
final class Grants {

    private Grants() {}

    static int read(Phrase p, Wish w, int at) {
        if (p.in(at, "chmod chown chgrp")) {
            w.deed(p.is(at, "chmod") ? Deed.CHMOD : p.is(at, "chown") ? Deed.CHOWN : Deed.CHGRP);
            boolean given =
                    p.is(at, "chmod")
                            ? p.slot(at + 1, SlotType.MODE) != null
                            : p.has(at + 1)
                                    && Changes.owner(p.text(at + 1))
                                    && !p.in(at + 1, "all the every files directories");
            w.value = given ? p.text(at + 1) : "";
            return given ? at + 2 : at + 1;
        }
        int i = p.skip(at + 1, "the all their its file directory folder access of a files' user");
        if (p.in(at, "give grant add allow")) {
            int right = Changes.permission(p, w, i, '+');
            if (right > at) {
                return right;
            }
            if (p.is(at, "give")) {
                return people(p, w, at);
            }
            return at;
        }
        if (p.in(i, "permission permissions mode modes perms rights")) {
            w.deed(Deed.CHMOD);
            int next = p.skip(i + 1, "to of = bits");
            if (p.slot(next, SlotType.MODE) != null) {
                w.value = p.text(next);
                return next + 1;
            }
            return i + 1;
        }
        if (p.in(i, "owner ownership owners") || p.is(i, "group")) {
            w.deed(p.is(i, "group") ? Deed.CHGRP : Deed.CHOWN);
            return p.skip(i + 1, "owner ownership");
        }
        if (p.in(i, "extension extensions")) {
            return Replacing.extension(p, w, i + 1);
        }
        if (p.in(at, "change modify")
                && (p.quoted(i) || p.in(i, "word string text"))
                && !p.in(i + 1, "file files")) {
            return Replacing.read(p, w, at);
        }
        if (p.in(at, "set") && p.slot(i, SlotType.MODE) != null) {
            w.deed(Deed.CHMOD);
            w.value = p.text(i);
            return p.skip(i + 1, "permission permissions mode");
        }
        if (p.in(at, "set change") && p.in(i, "directories files folders") && toMode(p, i + 1)) {
            w.deed(Deed.CHMOD);
            return at + 1;
        }
        return at;
    }

    private static boolean toMode(Phrase p, int from) {
        for (int i = from; i < from + 12 && p.has(i); i++) {
            if (p.is(i, "to") && p.slot(i + 1, SlotType.MODE) != null) {
                return true;
            }
        }
        return false;
    }

    /** "give everyone read permission". */
    private static int people(Phrase p, Wish w, int at) {
        int i = p.skip(at + 1, "the their its");
        String who = person(p, i);
        if (who.isEmpty()) {
            return at;
        }
        int right = Changes.permission(p, w, p.skip(i + 1, "the users user members"), '+');
        if (right < 0) {
            return at;
        }
        w.value = who + w.value;
        return right;
    }

    /** Who gets or loses a right, behind it: "to the group". */
    static int who(Phrase p, Wish w, int at) {
        w.value = w.value.startsWith("-") ? "a" + w.value : w.value;
        if (!p.in(at, "to from for")) {
            return at;
        }
        int i = p.skip(at + 1, "the its their all");
        String who = person(p, i);
        if (who.isEmpty()) {
            return at;
        }
        w.value = who + (w.value.startsWith("a-") ? w.value.substring(1) : w.value);
        return p.in(i + 1, "users user") ? i + 2 : i + 1;
    }

    private static String person(Phrase p, int at) {
        return p.in(at, "everyone everybody anyone")
                ? "a"
                : p.in(at, "owner owners user")
                        ? "u"
                        : p.in(at, "group groups")
                                ? "g"
                                : p.in(at, "others other world") ? "o" : "";
    }

    /** The adjective of "make all scripts executable". */
    static int made(Phrase p, Wish w, int at) {
        w.value =
                switch (p.word(at)) {
                    case "executable" -> "+x";
                    case "readable" -> "+r";
                    case "writable", "writeable" -> "+w";
                    case "unreadable" -> "a-r";
                    default -> "a-w";
                };
        if (p.in(at + 1, "by for")) {
            int i = p.skip(at + 2, "the its their");
            String who = person(p, i);
            w.value =
                    who
                            + (who.isEmpty()
                                    ? w.value
                                    : w.value.startsWith("a-") ? w.value.substring(1) : w.value);
            return who.isEmpty() ? at + 1 : i + 1;
        }
        return at + 1;
    }
}
