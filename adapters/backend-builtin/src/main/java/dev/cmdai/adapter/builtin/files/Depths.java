package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;

/** How far down to look: "not in subfolders", "two levels deep", "recursively". */
final class Depths {

    private static final String SUB =
            """
            subdirectories subfolders sub-directories sub-folders subdirs subdirectory subfolder
            sub-directory sub-folder subdir sub subtree subtrees sub-trees sub-tree
            """;
    private static final String GOING =
            """
            descending descend going go looking look searching search recursing recurse traversing
            traverse into in the its any their of to through entering enter inside current directory
            folder all delete remove copy move from other those that are present found located which
            """;

    private Depths() {}

    static int read(Phrase p, Wish w, int at) {
        switch (p.word(at)) {
            case "recursively", "recursive", "recursion", "nested", "recursivly", "recursevly" -> {
                boolean not = Negation.before(p, at) >= 0;
                if (not) {
                    p.use(Negation.before(p, at), at);
                }
                return set(w, !not, at + 1);
            }
            case "non-recursively", "non-recursive", "nonrecursively", "top-level", "toplevel" -> {
                return set(w, false, at + 1);
            }
            case "top" -> {
                return p.is(at + 1, "level") ? set(w, false, at + 2) : at;
            }
            case "first" -> {
                return p.is(at + 1, "level") && !p.in(at - 1, "skip skipping")
                        ? set(w, false, at + 2)
                        : at;
            }
            case "directly", "immediately" -> {
                return set(w, false, at + 1);
            }
            case "only", "just" -> {
                if ((p.in(at - 1, "folder directory dir")
                                && p.used(at - 1)
                                && !p.in(at + 1, "files the if when those"))
                        || p.in(at - 1, "here")) {
                    return set(w, false, at + 1);
                }
                return p.in(at + 1, "in") && p.slot(p.skip(at + 2, "the"), SlotType.PATH) != null
                        ? set(w, false, at + 1)
                        : at;
            }
            case "itself" -> {
                return p.in(at - 1, "folder directory") ? set(w, false, at + 1) : at;
            }
            case "anywhere", "everywhere", "throughout", "deep" -> {
                w.recursive = true;
                return p.is(at, "throughout") ? at : at + 1;
            }
            case "below", "beneath", "downwards", "downward", "underneath" -> {
                w.recursive = true;
                return p.is(at - 1, "and") || !p.has(at + 1) ? at + 1 : at;
            }
            case "including", "include", "with", "and" -> {
                int sub =
                        p.skip(
                                at + 1,
                                "all its any the in also of every everything under it below sub"
                                        + " inside their into");
                if (sub > at + 1 && p.in(sub - 1, "below under") && !p.in(sub, SUB)) {
                    w.recursive = true;
                    return sub - (p.slot(sub, SlotType.PATH) != null || p.quoted(sub) ? 1 : 0);
                }
                if ((p.in(sub, SUB)
                                && !p.in(sub, "sub")
                                && !p.in(at - 1, "not files directories folders"))
                        || (p.is(sub - 1, "sub")
                                && p.in(sub, "directories folders dirs directory"))) {
                    return set(w, true, sub + 1);
                }
                return at;
            }
            case "not",
                    "without",
                    "no",
                    "don't",
                    "excluding",
                    "ignoring",
                    "ignore",
                    "exclude",
                    "skip",
                    "skipping",
                    "except",
                    "avoid",
                    "avoiding",
                    "but" -> {
                int sub = p.skip(at + 1, GOING + " not do");
                if (p.in(sub, SUB)) {
                    sub = p.is(sub, "sub") ? sub + 1 : sub;
                    return set(w, false, sub + 1);
                }
                return at;
            }
            default -> {
                return inSub(p, w, at);
            }
        }
    }

    /** "in all subfolders", "its subdirectories", and numbers of levels. */
    private static int inSub(Phrase p, Wish w, int at) {
        if (p.in(at, "in under through of into across from its")) {
            int sub =
                    p.skip(
                            at + 1,
                            "all its the any every each their your my of nested this current"
                                    + " directory's directory folder");
            if (p.in(sub, SUB)) {
                return set(w, true, p.is(sub, "sub") ? sub + 2 : sub + 1);
            }
        }
        return levels(p, w, at);
    }

    private static int levels(Phrase p, Wish w, int at) {
        int i = at;
        char sign = 0;
        if (p.in(i, "max maximum maxdepth max-depth upto most")) {
            sign = '-';
            i = p.skip(i + 1, "depth of is level levels the a search to");
        } else if (p.is(i, "at") && p.in(i + 1, "most least")) {
            sign = p.is(i + 1, "most") ? '-' : '+';
            i += 2;
        } else if ((p.is(i, "up") && p.is(i + 1, "to"))
                || p.after(i, "no", "more") > 0
                || p.after(i, "no", "deeper") > 0) {
            sign = '-';
            i = p.skip(i + 2, "than a depth of");
        } else if (p.in(i, "min minimum mindepth")) {
            sign = '+';
            i = p.skip(i + 1, "depth of is the a");
        } else if (p.in(i, "depth level levels")) {
            sign = '-';
            i = p.skip(i + 1, "of is to limited limit at");
        }
        SlotValue count = p.slot(i, SlotType.COUNT);
        int number =
                count == null || count.value().length() > 3
                        ? p.in(i, "single one") ? 1 : -1
                        : Integer.parseInt(count.value());
        int end = count == null ? i + 1 : count.endWord();
        if (number < 0) {
            return at;
        }
        boolean levels = p.in(end, "level levels directories-deep deep");
        if (!levels && !(sign != 0 && p.in(i - 1, "depth maxdepth mindepth max-depth"))) {
            return at;
        }
        if (levels) {
            end = p.skip(end, "level levels deep down below under of deep-in");
            end = p.in(end - 1, "under below of") ? end - 1 : end;
        }
        if (sign == '+') {
            w.leastDepth = number;
        } else {
            w.mostDepth = number;
        }
        return end;
    }

    private static int set(Wish w, boolean recursive, int end) {
        if (recursive) {
            w.recursive = true;
        } else {
            w.flat = true;
            w.mostDepth = 1;
        }
        return end;
    }
}
