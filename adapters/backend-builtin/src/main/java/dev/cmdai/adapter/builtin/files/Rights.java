package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.domain.ask.Userland;

/** Owners, groups and permissions as conditions. */
final class Rights {

    private static final String PERMISSION = "permission permissions mode modes perms perm rights";
    private static final String EVERYONE =
            "everyone everybody anyone anybody all world others other any public";

    private Rights() {}

    static int read(Phrase p, Wish w, int at) {
        int end = owner(p, w, at);
        if (end == at) {
            end = mode(p, w, at);
        }
        return end == at ? adjective(p, w, at) : end;
    }

    private static int owner(Phrase p, Wish w, int at) {
        int not = Negation.before(p, at);
        int i = at;
        boolean group = false;
        switch (p.word(at)) {
            case "owned" -> {
                if (!p.is(at + 1, "by")) {
                    return at;
                }
                i = p.skip(at + 2, "the a an");
            }
            case "belonging", "belongs", "belong" -> i = p.skip(at + 1, "to the a");
            case "owner", "owner's" -> {
                i = p.skip(at + 1, "is = of named called name user");
                if (not >= 0 && (i == at + 1 || !p.has(i))) {
                    return orphan(p, w, not, at + 1, "-nouser", "without an owner");
                }
            }
            case "user" -> {
                if (!p.in(at - 1, "by to of for with the is") && !p.in(at + 1, "named called id")) {
                    return at;
                }
            }
            case "group" -> {
                if (not >= 0 && !p.quoted(at + 1)) {
                    return orphan(p, w, not, at + 1, "-nogroup", "without a group");
                }
                if (p.in(
                        at + 1,
                        "writable readable executable write read permissions permission by")) {
                    return at;
                }
            }
            case "uid", "gid" -> {
                if (p.slot(p.skip(at + 1, "is of ="), SlotType.COUNT) == null) {
                    return at;
                }
                i = p.skip(at + 1, "is of =");
                w.test(
                        "-" + p.word(at) + " " + w.script.quote(p.text(i)),
                        "with " + p.word(at) + " " + p.text(i));
                return i + 1;
            }
            default -> {
                return at;
            }
        }
        if (i > at && p.in(at, "owned") && p.in(i, "no nobody none") && !p.is(i, "nobody")) {
            return orphan(
                    p,
                    w,
                    at,
                    p.skip(i, "no valid existing user users one"),
                    "-nouser",
                    "without an owner");
        }
        if (p.in(i, "user users group groups account")) {
            group = p.in(i, "group groups");
            i = p.skip(i + 1, "user users group account named called id name is = :");
        }
        boolean me = (p.in(i, "me myself") && !p.quoted(i)) || p.after(i, "current", "user") > 0;
        boolean taken =
                !p.has(i)
                        || i == at
                        || (!me
                                && p.in(
                                        i,
                                        "the that in with and or under from is are files"
                                                + " directories directory owned which whose permissions"
                                                + " permission read write execute rights names name"
                                                + " writable readable executable home"));
        if (taken
                || (!p.quoted(i) && !me && (Vocabulary.isFiller(p.word(i)) || p.in(i, "of to and")))
                || (!p.quoted(i)
                        && !SlotFinder.accepts(SlotType.USER, p.text(i))
                        && !p.text(i).startsWith("$"))) {
            return at;
        }
        String name = me ? w.context.user() : p.text(i);
        String word = me && name.isEmpty() ? "\"$(id -un)\"" : w.script.quote(name);
        String test = (not >= 0 ? "! " : "") + (group ? "-group " : "-user ") + word;
        if (not >= 0) {
            p.use(not, at);
        }
        w.test(
                test,
                (not >= 0 ? "not " : "")
                        + (group ? "of group " : "owned by ")
                        + (name.isEmpty() ? "you" : name));
        w.evidence = true;
        int end = p.after(i, "current", "user") > 0 ? i + 2 : i + 1;
        return p.in(end, "user group") && !p.in(at, "user group owner") ? end + 1 : end;
    }

    private static int orphan(Phrase p, Wish w, int from, int end, String test, String tell) {
        p.use(from, end);
        w.test(test, tell);
        w.evidence = true;
        return end;
    }

    private static int mode(Phrase p, Wish w, int at) {
        int i = at;
        boolean noun = p.in(i, PERMISSION);
        if (noun) {
            i = p.skip(i + 1, "set to of is are as exactly = equal mode bits bit value the");
        }
        boolean fits = p.slot(i, SlotType.MODE) != null && p.word(i).length() >= 3;
        if (!fits || Deeds.setsMode(w)) {
            return at;
        }
        if ((w.deed == Deed.CHOWN || w.deed == Deed.CHGRP) && p.is(i - 1, "to")) {
            w.impossible = true; // two changes at once
        }
        boolean least = p.in(i - 1, "least") || (noun && p.in(at - 1, "least"));
        int end = i + 1;
        boolean after = p.in(end, PERMISSION);
        if (!noun && !after && !p.in(at - 1, "mode")) {
            return at;
        }
        end = after ? end + 1 : end;
        String mode = p.text(i);
        boolean octal = Character.isDigit(mode.charAt(0));
        int not = Negation.before(p, at);
        if (not >= 0) {
            p.use(not, at);
        }
        String prefix = octal && !least ? "" : "-";
        String find = "-perm " + prefix + mode;
        if (p.is(end, "or") && p.slot(end + 1, SlotType.MODE) != null) {
            find = "\\( " + find + " -o -perm " + prefix + p.text(end + 1) + " \\)";
            mode += " or " + p.text(end + 1);
            end = p.skip(end + 2, PERMISSION);
        }
        w.test(
                (not >= 0 ? "! " : "") + find,
                (not >= 0 ? "without" : "with") + " permissions " + mode);
        w.evidence = true;
        return p.in(end, "set") ? end + 1 : end;
    }

    /** "executable", "world writable", "readable by the group", "setuid". */
    private static int adjective(Phrase p, Wish w, int at) {
        int i = at;
        String who = "";
        if (p.in(i, "world globally publicly group user owner others")
                && p.in(i + 1, "writable writeable readable executable")) {
            who = p.in(i, "group") ? "g" : p.in(i, "user owner") ? "u" : "o";
            i++;
        }
        String bit =
                switch (p.word(i)) {
                    case "writable",
                            "writeable",
                            "world-writable",
                            "world-writeable",
                            "group-writable" ->
                            "w";
                    case "readable", "world-readable", "group-readable" -> "r";
                    case "executable", "executables", "world-executable" -> "x";
                    case "setuid", "suid" -> "s";
                    case "setgid", "sgid" -> "S";
                    case "sticky" -> "t";
                    case "read-only", "readonly" -> "o";
                    default -> "";
                };
        if (bit.isEmpty() || (w.deed == Deed.CHMOD && bit.length() == 1 && "rwx".contains(bit))) {
            return at;
        }
        if (p.word(i).startsWith("world-")) {
            who = "o";
        } else if (p.word(i).startsWith("group-")) {
            who = "g";
        }
        int end = i + 1;
        if (p.in(end, "by for to")) {
            int person = p.skip(end + 1, "the its their");
            String named =
                    p.in(person, EVERYONE)
                            ? "o"
                            : p.in(person, "group groups")
                                    ? "g"
                                    : p.in(person, "owner user owners") ? "u" : "";
            if (!named.isEmpty()) {
                who = named;
                end = p.skip(person + 1, "user users else members people");
            }
        }
        end = p.skip(end, "bit bits permission permissions set");
        int not = Negation.before(p, at);
        if (not >= 0) {
            p.use(not, at);
        }
        w.test(
                (not >= 0 ? "! " : "") + find(w, bit, who),
                (not >= 0 ? "not " : "") + tell(bit, who));
        w.evidence = true;
        if (w.type == 0 && bit.equals("x")) {
            w.type = 'f';
        }
        return end;
    }

    private static String find(Wish w, String bit, String who) {
        String any = w.family() == Userland.BSD ? "+" : "/";
        return switch (bit) {
            case "s" -> "-perm -4000";
            case "S" -> "-perm -2000";
            case "t" -> "-perm -1000";
            case "o" -> "! -perm " + any + "222";
            default -> {
                if (!who.isEmpty()) {
                    int shift = who.equals("u") ? 2 : who.equals("g") ? 1 : 0;
                    int value = bit.equals("r") ? 4 : bit.equals("w") ? 2 : 1;
                    yield "-perm -"
                            + "000".substring(0, 2 - shift)
                            + value
                            + "000".substring(0, shift);
                }
                if (w.gnu()) {
                    yield bit.equals("x")
                            ? "-executable"
                            : bit.equals("w") ? "-writable" : "-readable";
                }
                yield "-perm " + any + (bit.equals("x") ? "111" : bit.equals("w") ? "222" : "444");
            }
        };
    }

    private static String tell(String bit, String who) {
        String by =
                who.equals("o")
                        ? " by everyone"
                        : who.equals("g")
                                ? " by their group"
                                : who.equals("u") ? " by their owner" : "";
        return switch (bit) {
            case "s" -> "with the setuid bit";
            case "S" -> "with the setgid bit";
            case "t" -> "with the sticky bit";
            case "o" -> "that nobody may write";
            case "r" -> "readable" + by;
            case "w" -> "writable" + by;
            default -> "executable" + by;
        };
    }
}
