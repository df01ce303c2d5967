package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import org.jspecify.annotations.Nullable;

/** Sorting and picking: "the ten largest", "newest first", "sorted by name". */
final class Orders {

    private Orders() {}

    static int read(Phrase p, Wish w, int at) {
        int best = superlative(p, w, at);
        if (best > at) {
            return best;
        }
        int i = at;
        if (p.is(i, "according") && p.is(i + 1, "to")) {
            int end = key(p, w, p.skip(i + 2, "the their its file"));
            return w.order == 0 ? at : direction(p, w, end);
        }
        if (p.in(
                i, "sort sorted order ordered arrange arranged sorting rank ranked ordering and")) {
            boolean and = p.is(i, "and");
            i =
                    p.skip(
                            i + 1,
                            "sort sorted order ordered them it the these results result files"
                                    + " output list by on based according to their file in its");
            if (and && !p.in(at + 1, "sort sorted order ordered arrange rank")) {
                return at;
            }
            for (int j = at; j < i; j++) {
                w.said |= p.in(j, "files");
                w.evidence |= p.in(j, "files");
            }
            int end = key(p, w, i);
            if (end > i) {
                return direction(p, w, end);
            }
            int turned = direction(p, w, i);
            if (turned > i) {
                w.order = w.order == 0 ? 'n' : w.order;
                return turned;
            }
            return at;
        }
        if (p.is(i, "by")
                && w.deed != Deed.COUNT
                && (p.in(
                                i - 1,
                                "files file them it folders directories folder directory contents"
                                        + " results size images photos videos")
                        || p.in(i - 1, "descending ascending")
                        || p.slot(i - 1, SlotType.PATH) != null)) {
            int end = key(p, w, p.skip(i + 1, "their file its the"));
            return end > i + 1 && w.order != 0 ? direction(p, w, end) : at;
        }
        if (p.in(i, "alphabetically")) {
            w.order = 'n';
            return i + 1;
        }
        if (p.in(i, "in reversed reverse") && w.order != 0) {
            int end = direction(p, w, i);
            return end;
        }
        if (p.in(i, "top first") && number(p, i + 1) != null) {
            SlotValue count = number(p, i + 1);
            if (count != null
                    && !p.in(count.endWord(), "lines line bytes characters levels level")) {
                w.limit = limit(count);
                return count.endWord();
            }
        }
        return at;
    }

    private static int key(Phrase p, Wish w, int at) {
        int i = p.skip(at, "their file the last");
        char order =
                switch (p.word(i)) {
                    case "size", "sizes", "filesize" -> 's';
                    case "date",
                            "time",
                            "modification",
                            "timestamp",
                            "mtime",
                            "age",
                            "modified",
                            "dates",
                            "recency",
                            "newest",
                            "oldest" ->
                            't';
                    case "name", "names", "filename", "alphabetically", "alphabetical" -> 'n';
                    case "extension", "type" -> 'x';
                    case "numerically" -> 'n';
                    default -> 0;
                };
        if (order == 0) {
            return at;
        }
        w.order = order;
        if (order == 't') {
            w.ascending = p.is(i, "oldest");
        } else if (order == 'n') {
            w.ascending = true;
        }
        return p.skip(i + 1, "date time order modified modification last");
    }

    private static int direction(Phrase p, Wish w, int at) {
        int i = p.skip(at, "in the from a an , with and");
        boolean up = p.in(i, "ascending increasing smallest oldest asc lowest");
        boolean down =
                p.in(
                        i,
                        "descending decreasing largest biggest newest latest desc highest recent"
                                + " most");
        boolean reverse = p.in(i, "reverse reversed");
        if (p.in(i, "most") && p.is(i + 1, "recent")) {
            i++;
        }
        if (up || down || reverse) {
            boolean first =
                    p.in(i + 1, "first order to at")
                            || p.in(
                                    i,
                                    "ascending descending increasing decreasing asc desc reverse"
                                            + " reversed");
            if (first) {
                w.ascending = reverse ? !w.ascending : up;
                w.order = w.order == 0 ? 's' : w.order;
                int end = p.skip(i + 1, "first order");
                return p.is(end, "to") || p.is(end, "at")
                        ? p.skip(end, "to the smallest largest biggest oldest newest at top bottom")
                        : end;
            }
        }
        return at;
    }

    /** "the ten largest files", "newest file", "largest first". */
    private static int superlative(Phrase p, Wish w, int at) {
        int i = p.in(at, "top first") ? at + 1 : at;
        SlotValue count = number(p, i);
        i = count == null ? i : count.endWord();
        if (count != null && p.in(i, "files file directories folders") && i > at) {
            i = p.skip(i, "files file directories folders by with the");
        }
        i = p.skip(i, "of the single very");
        char order = 0;
        boolean ascending = false;
        int end = i + 1;
        switch (p.word(i)) {
            case "largest", "biggest", "heaviest", "hugest", "bulkiest" -> order = 's';
            case "smallest", "tiniest", "lightest" -> {
                order = 's';
                ascending = true;
            }
            case "newest", "latest", "youngest" -> order = 't';
            case "oldest", "earliest" -> {
                order = 't';
                ascending = true;
            }
            case "most", "least" -> {
                ascending = p.is(i, "least");
                if (p.in(i + 1, "recent recently")) {
                    order = 't';
                    end = i + 2;
                } else if (p.in(i + 1, "space disk")) {
                    order = 's';
                    end = p.skip(i + 1, "space disk");
                }
            }
            case "recently" -> {
                if (p.in(i + 1, "modified changed edited updated") && !timed(p, i + 2)) {
                    order = 't';
                }
            }
            case "last" -> {
                if (p.in(i + 1, "modified changed edited updated")
                        && p.in(i + 2, "file files")
                        && !timed(p, i + 3)) {
                    order = 't';
                }
            }
            default -> {}
        }
        if (order == 0) {
            return at;
        }
        if (order == 't') {
            end = p.skip(end, "modified changed edited updated accessed used created");
        }
        w.order = order;
        w.ascending = ascending;
        if (p.is(end, "first") || p.is(end, "to")) {
            return p.skip(end, "first to smallest oldest newest largest");
        }
        SlotValue after = number(p, end);
        if (count == null && after != null && !p.in(after.endWord(), "mb kb gb days hours")) {
            count = after;
            end = after.endWord();
        }
        w.limit = count != null ? limit(count) : w.limit > 0 ? w.limit : one(p, end) ? 1 : 10;
        w.evidence |= w.said;
        return end;
    }

    private static boolean timed(Phrase p, int at) {
        for (int i = at; i < at + 4; i++) {
            if (p.slot(i, SlotType.DURATION) != null || p.slot(i, SlotType.DATE) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean one(Phrase p, int at) {
        for (int i = at; i < at + 3; i++) {
            if (p.in(i, "file directory folder one subdirectory image photo video")) {
                return true;
            }
            if (p.in(i, "files directories folders ones in on")) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable SlotValue number(Phrase p, int at) {
        SlotValue count = p.slot(at, SlotType.COUNT);
        SlotValue size = p.slot(at, SlotType.SIZE);
        if (count == null || count.value().length() > 6 || p.is(at, "one")) {
            return null;
        }
        return size != null && size.endWord() > count.endWord() ? null : count;
    }

    private static int limit(SlotValue count) {
        return Math.max(1, Integer.parseInt(count.value()));
    }
}
