package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import dev.cmdai.domain.ask.Userland;
import dev.cmdai.domain.shell.ShellKind;
import java.time.LocalDate;

/** Calendar days and other files as bounds of time: "since yesterday", "newer than x.txt". */
final class Days {

    private Days() {}

    static int read(Phrase p, Wish w, int at, char property, boolean verb, int not) {
        int i =
                p.in(at, "from of in on during for only since files'")
                        ? p.skip(at + 1, "the only")
                        : at;
        boolean bound = i > at || verb;
        if (p.in(i, "today today's")
                && (bound || !p.has(i + 1) || p.in(i + 1, "only files file"))) {
            add(
                    w,
                    property,
                    not >= 0,
                    w.gnu()
                            ? "-daystart -" + property + "time 0"
                            : fallback(w, property, "\"$(date +%F)\""),
                    "today");
            return p.in(i + 1, "only") ? i + 2 : i + 1;
        }
        if (p.in(i, "this") && p.in(i + 1, "week month year")) {
            if (!bound) {
                return at;
            }
            String span = p.word(i + 1);
            String since = span.equals("year") ? "\"$(date +%Y-01-01)\"" : "\"$(date +%Y-%m-01)\"";
            add(
                    w,
                    property,
                    not >= 0,
                    span.equals("week") ? "-" + property + "time -7" : fallback(w, property, since),
                    "this " + span);
            return i + 2;
        }
        int file = newerFile(p, w, at, property, verb, not);
        return file > at ? file : dates(p, w, at, property, verb, not);
    }

    /** busybox find knows no dates: days are counted instead where that is possible. */
    private static String fallback(Wish w, char property, String date) {
        if (w.family() == Userland.BUSYBOX || w.context.platform().shell() == ShellKind.FISH) {
            return date.contains("%F")
                    ? "-" + property + "time -1"
                    : date.contains("%m")
                            ? "-" + property + "time -30"
                            : "-" + property + "time -365";
        }
        return newer(property) + " " + date;
    }

    private static String newer(char property) {
        return property == 'm' ? "-newermt" : "-newer" + property + "t";
    }

    private static int dates(Phrase p, Wish w, int at, char property, boolean verb, int not) {
        int i = at;
        char side = 0;
        if (p.in(i, "after since")) {
            side = '+';
            i++;
        } else if (p.in(i, "before until") || (p.is(i, "prior") && p.is(i + 1, "to"))) {
            side = '-';
            i += p.is(i, "prior") ? 2 : 1;
        } else if (p.in(i, "newer younger later") && p.is(i + 1, "than")) {
            side = '+';
            i += 2;
        } else if (p.in(i, "older earlier") && p.is(i + 1, "than")) {
            side = '-';
            i += 2;
        } else if (p.in(i, "between from")) {
            side = 'b';
            i++;
        } else if (p.in(i, "on in from during")) {
            side = '=';
            i++;
        } else if (verb) {
            side = '=';
        }
        i = p.skip(i, "the date");
        SlotValue day = p.slot(i, SlotType.DATE);
        if (side == 0 || day == null) {
            return at;
        }
        String next = LocalDate.parse(day.value()).plusDays(1).toString();
        if (w.family() == Userland.BUSYBOX) {
            w.impossible = true;
        }
        String newer = newer(property);
        String done =
                property == 'a' ? "accessed" : property == 'c' ? "changed in status" : "modified";
        if (side == 'b') {
            int and = day.endWord();
            int second = p.skip(and + 1, "the");
            SlotValue last = p.in(and, "and to until -") ? p.slot(second, SlotType.DATE) : null;
            if (last == null) {
                side = '=';
            } else {
                w.test(
                        newer + " " + day.value() + " ! " + newer + " " + last.value(),
                        done + " between " + day.value() + " and " + last.value());
                return last.endWord();
            }
        }
        boolean yesterday = p.in(i, "yesterday yesterday's") && side == '=';
        String find =
                switch (side) {
                    case '+' -> newer + " " + day.value();
                    case '-' -> "! " + newer + " " + day.value();
                    default ->
                            yesterday && w.gnu()
                                    ? "-daystart -" + property + "time 1"
                                    : newer + " " + day.value() + " ! " + newer + " " + next;
                };
        String tell =
                done + (side == '+' ? " since " : side == '-' ? " before " : " on ") + day.value();
        if (not >= 0 && side == '+') {
            find = "! " + find;
            tell = "not " + tell;
        }
        w.test(find, tell);
        return day.endWord();
    }

    private static void add(Wish w, char property, boolean not, String find, String when) {
        String done =
                property == 'a'
                        ? "accessed "
                        : property == 'c' ? "changed in status " : "modified ";
        boolean negate = not && !find.startsWith("-daystart");
        String text =
                not && !negate
                        ? find.replace("-daystart ", "-daystart ! ")
                        : negate ? "! " + find : find;
        w.test(text, (not ? "not " : "") + done + when);
    }

    /** "newer than report.txt", "modified after the file x". */
    private static int newerFile(Phrase p, Wish w, int at, char property, boolean verb, int not) {
        boolean newer =
                p.in(at, "newer younger") || (p.is(at, "more") && p.in(at + 1, "recent recently"));
        boolean older = p.in(at, "older");
        int i = at;
        if (newer || older) {
            i = p.skip(at + 1, "recent recently modified changed");
            i = p.is(i, "than") || p.is(i, "then") ? i + 1 : -1;
        } else if (verb && p.in(at, "after before since")) {
            newer = !p.is(at, "before");
            i = at + 1;
        } else if (verb && p.in(at, "later earlier") && p.is(at + 1, "than")) {
            newer = p.is(at, "later");
            i = at + 2;
        } else {
            return at;
        }
        if (i < 0) {
            return at;
        }
        int noun = p.skip(i, "the a file files that of modification date time");
        boolean named = p.in(noun - 1, "file files");
        if (!p.has(noun)
                || p.slot(noun, SlotType.DATE) != null
                || p.slot(noun, SlotType.DURATION) != null) {
            return at;
        }
        boolean file =
                p.quoted(noun)
                        || p.slot(noun, SlotType.FILE) != null
                        || p.slot(noun, SlotType.PATH) != null
                        || named;
        if (!file) {
            return at;
        }
        String path = p.text(noun);
        String option = property == 'm' ? "-newer " : "-" + property + "newer ";
        boolean invert = older != not >= 0;
        w.test(
                (invert || (!newer && !older) ? "! " : "") + option + w.script.path(path),
                (newer != not >= 0 ? "newer than " : "older than ") + path);
        return noun + 1;
    }
}
