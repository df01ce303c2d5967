package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;

/** "except src and dist", "not in ./old", "ignoring hidden files". */
final class Exclusions {

    static final String LEAVE =
            "excluding except exclude excludes ignoring ignore skipping skip omitting omit without"
                    + " besides outside leaving avoiding avoid prune pruning";

    private Exclusions() {}

    static int read(Phrase p, Wish w, int at) {
        int i =
                p.skip(
                        at + 1,
                        "not in inside under within the any all those from of that are named called"
                                + " which a present contents everything files for searching with ones"
                                + " other than are");
        boolean folder = p.in(i, Where.FOLDER) && !p.quoted(i);
        i = folder ? p.skip(i, Where.FOLDER + " named called like such as : ") : i;
        int end = i;
        boolean any = false;
        while (p.has(end)) {
            SlotValue path = Where.path(p, end);
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
                            || (path == null
                                    && (p.quoted(end)
                                            || (p.slot(end, SlotType.GLOB) == null
                                                    && isProject(p.word(end)))));
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
                    (file && !isProject(p.word(end)))
                            || (p.quoted(end)
                                    && path == null
                                    && !folder
                                    && !p.in(end + 1, Where.FOLDER)
                                    && !p.in(i - 1, "in inside under within"));
            if (asName && !w.content.isEmpty() && w.names.isEmpty()) {
                String content = w.content;
                w.content = p.text(end);
                w.test(
                        "! -exec " + new GrepWriter(w).grep("q", false) + " {} \\;",
                        "without '" + w.content + "'");
                w.content = content;
            } else if (asName) {
                Names.add(w, Endings.wholeOrEnding(p.text(end)), true, false);
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
            end = p.skip(path == null ? end + 1 : path.endWord(), Where.FOLDER);
            any = true;
            p.negatedTo(end);
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
            if (Where.path(p, next) == null
                    && !p.quoted(next)
                    && !isProject(p.word(next))
                    && !more) {
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
}
