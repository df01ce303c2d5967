package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;

/** Conditions on names: "named x", "starting with a", "*.c or *.h", "with extension pdf". */
final class Names {

    private static final String NAME_NOUNS =
            "name names filename filenames file-name title basename";
    static final String JOIN = "or and nor and/or & | ,";

    private Names() {}

    static int read(Phrase p, Wish w, int at) {
        int i = at;
        boolean noun = false;
        if (p.in(i, "pathname pathnames path paths")
                && p.in(
                        p.skip(i + 1, "that do not is are"),
                        "contain contains containing include includes match matching end ends"
                                + " ending")) {
            return path(p, w, at, p.skip(i + 1, "that do not is are"));
        }
        if (p.is(i, "file")
                && p.in(i + 1, "name names")
                && (p.in(i + 2, "is = matches matching like starts ends contains")
                        || p.in(i - 1, "the whose with"))) {
            i++;
        }
        if (p.in(i, NAME_NOUNS) && p.in(i, "name names filename filenames")) {
            noun = true;
            i =
                    p.skip(
                            i + 1,
                            "is are = that which do does not doesn't don't exactly equal to :"
                                    + " in");
        }
        if (p.in(i, "start starts starting begin begins beginning prefixed started")
                && (p.in(i + 1, "with by in") || p.is(i + 1, "off"))) {
            return affix(p, w, at, i, i + 2, 'p');
        }
        if (p.in(i, "end ends ending ended finishing finish suffixed")
                && p.in(i + 1, "with in by")) {
            return affix(p, w, at, i, i + 2, 's');
        }
        if (p.in(
                i, "containing contain contains including include includes with having have has")) {
            int end = affix(p, w, at, i, i + 1, noun ? 'C' : 'c');
            if (end > at) {
                return end;
            }
        }
        if (p.is(i, "named") && p.in(i + 1, "pipe pipes")) {
            return at;
        }
        if (p.in(i, "named called titled name")) {
            return called(p, w, at, i + 1, i + 1);
        }
        if (p.in(i, "pattern patterns glob")
                && p.has(i + 1)
                && (p.quoted(i + 1) || p.slot(i + 1, SlotType.GLOB) != null)) {
            return matching(p, w, at, i, true);
        }
        if (p.in(i, "matching match matches like") || (p.in(i, "pattern glob regex") && noun)) {
            return matching(p, w, at, i, noun);
        }
        boolean apposed =
                p.in(at - 1, "the file a with by")
                        && p.has(i)
                        && (p.quoted(i)
                                || (!Vocabulary.knows(p.word(i))
                                        && p.in(at - 2, "with by have has having")));
        if (noun && p.has(i) && (i > at + 1 || apposed)) {
            return called(p, w, at, i, i);
        }
        return Endings.read(p, w, at);
    }

    /** "whose path contains x". */
    private static int path(Phrase p, Wish w, int at, int verb) {
        int i = p.skip(verb + 1, "the a string word text pattern with in");
        if (!p.has(i)) {
            return at;
        }
        boolean end = p.in(verb, "end ends ending");
        boolean not = Negation.before(p, verb) >= 0;
        p.use(Negation.before(p, verb), at);
        String pattern = end ? "*" + p.text(i) : wrap(p.text(i));
        (not ? w.notNames : w.names).add(new NameTest("path", pattern, false));
        w.evidence = true;
        return i + 1;
    }

    private static int affix(Phrase p, Wish w, int at, int verb, int from, char side) {
        int i =
                p.skip(
                        from,
                        "the a an either letter letters word string prefix suffix text characters"
                                + " character pattern extension extensions substring phrase file");
        if (p.is(i - 1, "a") && (!p.has(i) || (p.in(i, JOIN + " in under") && !p.quoted(i)))) {
            i--; // "starting with a and …" means the letter
        }
        if (!p.has(i) || (side == 'p' && p.in(verb + 1, "from in") && Where.path(p, i) != null)) {
            return at;
        }
        int tail = inNameEnd(p, i + 1);
        if (tail > i + 1 && p.in(tail - 1, "path paths pathname pathnames")) {
            return Math.max(path(p, w, at, verb), tail);
        }
        boolean wherever = side == 'c' || side == 'C';
        boolean classed =
                (!wherever || inName(p, p.skip(i + 1, "letter letters characters")))
                        && Letters.read(p, w, at, i, side, Negation.before(p, verb) >= 0);
        if (classed) {
            p.use(Negation.before(p, verb), at);
            return p.skip(i + 1, "letter letters case character characters");
        }
        int before = w.names.size();
        boolean or =
                p.is(at - 1, "or")
                        || (p.is(at - 1, "and") && (w.lastSide == side || w.lastSide == 0));
        w.lastSide = side;
        boolean space = p.in(i, "space spaces whitespace whitespaces blank blanks") && !p.quoted(i);
        if (side == 'c' && !inName(p, i + 1) && !(space && !w.deedSaid)) {
            return at;
        }
        if (!p.quoted(i)
                && !space
                && p.in(
                        i,
                        "in size sizes permission permissions more less at their its only no files"
                                + " spaces-in")) {
            return at;
        }
        int not = Negation.before(p, verb);
        boolean ending = side == 's' && p.in(i - 1, "extension extensions");
        int end = i;
        while (true) {
            boolean word = !p.quoted(end) && p.in(end, "dot");
            String text = space ? " " : word ? "." : p.text(end);
            add(
                    w,
                    pattern(
                            text,
                            side,
                            ending || (p.slot(end, SlotType.EXT) != null && !p.quoted(end))),
                    not >= 0,
                    side == 'x');
            end++;
            int next =
                    p.skip(
                            end,
                            JOIN
                                    + " with in by start starts end ends the a ending starting"
                                    + " beginning either letter extension");
            if (side != 'c'
                    && side != 'C'
                    && next > end
                    && next < end + 4
                    && p.in(end, JOIN)
                    && (p.quoted(next)
                            || p.slot(next, SlotType.GLOB) != null
                            || p.word(next).startsWith(".")
                            || p.slot(next, SlotType.EXT) != null)
                    && !space
                    && sameSide(p, end, next, side)) {
                end = next;
                continue;
            }
            break;
        }
        if (not >= 0) {
            p.use(not, at);
        }
        w.evidence = true;
        if (!or && before > 0) {
            also(w, before);
        }
        tail = inNameEnd(p, end);
        return both(
                p, w, tail > end ? tail : p.in(end, "extension extensions") ? end + 1 : end, side);
    }

    /** What was said apart holds as well: "pdf files that start with a". */
    private static void also(Wish w, int before) {
        if (w.names.size() == before + 1) {
            String added = w.names.getLast().pattern();
            NameTest first = w.names.getFirst();
            if (before == 1
                    && !first.ending().isEmpty()
                    && added.endsWith("*")
                    && w.names.getLast().isName()) {
                w.names.clear();
                w.names.add(new NameTest("name", added + "." + first.ending(), first.anyCase()));
                return;
            }
            boolean exact =
                    added.indexOf('*') < 0
                            && added.indexOf('?') < 0
                            && !first.ending().isEmpty()
                            && added.endsWith("." + first.ending());
            if (before == 1 && exact) {
                w.names.removeFirst();
                return;
            }
        }
        while (w.names.size() > before) {
            w.alsoNames.add(w.names.remove(before));
        }
    }

    /** "starts with a and ends with b" is one pattern, not two. */
    private static int both(Phrase p, Wish w, int end, char side) {
        if (side != 'p'
                || !p.is(end, "and")
                || !p.in(end + 1, "end ends ending finish")
                || !p.in(end + 2, "with in by")
                || w.names.isEmpty()) {
            return end;
        }
        int i = p.skip(end + 3, "the a letter extension word string suffix");
        if (!p.has(i)) {
            return end;
        }
        NameTest start = w.names.removeLast();
        String tail = pattern(p.text(i), 's', p.slot(i, SlotType.EXT) != null && !p.quoted(i));
        w.names.add(
                NameTest.of(start.pattern() + (tail.startsWith("*") ? tail.substring(1) : tail)));
        return i + 1;
    }

    private static boolean sameSide(Phrase p, int from, int to, char side) {
        for (int i = from; i < to; i++) {
            if ((p.in(i, "start starts starting beginning") && side != 'p')
                    || (p.in(i, "end ends ending") && side != 's')) {
                return false;
            }
        }
        return true;
    }

    static String pattern(String text, char side, boolean ending) {
        if (text.indexOf('*') >= 0) {
            return side == 'c' || side == 'C' ? wrap(text) : text;
        }
        return switch (side) {
            case 'p' -> text + "*";
            case 's' -> (ending && !text.startsWith(".") ? "*." : "*") + text;
            default -> wrap(text);
        };
    }

    private static String wrap(String text) {
        return (text.startsWith("*") ? "" : "*") + text + (text.endsWith("*") ? "" : "*");
    }

    private static boolean inName(Phrase p, int at) {
        return inNameEnd(p, at) > at;
    }

    private static int inNameEnd(Phrase p, int at) {
        int i = p.skip(at, "somewhere anywhere as a part of");
        if (!p.in(i, "in inside within at on")) {
            return at;
        }
        i = p.skip(i + 1, "the their its file file's files' his beginning start end of");
        return p.in(i, NAME_NOUNS) || p.in(i, "path paths pathname pathnames") ? i + 1 : at;
    }

    private static int called(Phrase p, Wish w, int at, int from, int verb) {
        int i =
                p.skip(
                        from,
                        "like as exactly either with pattern the is matching file just simply");
        if (!p.has(i)
                || (p.in(
                                i,
                                "in start starts starting end ends ending contain contains"
                                        + " containing begin begins not after by shorter longer"
                                        + " different similar")
                        && !p.quoted(i))) {
            return at;
        }
        boolean like = p.in(i - 1, "like matching pattern") && p.text(i).indexOf('.') < 0;
        int before = w.names.size();
        boolean or = p.in(at - 1, "or and");
        int not = Negation.before(p, verb);
        int end = i;
        while (true) {
            String text = p.text(end);
            boolean glob =
                    text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
            add(w, like && !glob ? wrap(text) : text, not >= 0, false);
            end++;
            int next = p.skip(end, JOIN + " named called either");
            boolean listed =
                    p.quoted(next)
                            || p.slot(next, SlotType.FILE) != null
                            || p.slot(next, SlotType.GLOB) != null;
            boolean plain =
                    next == end + 1
                            && p.in(end, "or")
                            && !p.in(
                                    next,
                                    "directories files folders which that in modified larger"
                                            + " smaller older newer has have is are more ending"
                                            + " starting containing beginning matching begin end start"
                                            + " contain");
            if (p.has(next) && ((listed && next > end) || plain)) {
                end = next;
                continue;
            }
            break;
        }
        if (not >= 0) {
            p.use(not, at);
        }
        w.evidence |= w.said || w.find;
        if (before > 0 && !or) {
            also(w, before);
        }
        return end;
    }

    private static int matching(Phrase p, Wish w, int at, int from, boolean noun) {
        int i = p.skip(from, "matching match matches like the a following");
        boolean regex = false;
        boolean glob = false;
        while (p.in(
                i,
                "pattern patterns glob wildcard regex regexp regular expression posix extended perl"
                        + " posix-extended case insensitive sensitive")) {
            regex |= p.in(i, "regex regexp expression");
            w.anyCase |= p.is(i, "insensitive");
            glob |= p.in(i, "pattern patterns glob wildcard");
            i++;
        }
        if (!p.has(i)
                || (!p.quoted(i) && p.slot(i, SlotType.GLOB) == null && !noun && !glob && !regex)) {
            return at;
        }
        int not = Negation.before(p, from);
        if (not >= 0) {
            p.use(not, at);
        }
        w.evidence = true;
        if (regex) {
            NameTest test = new NameTest("regex", p.text(i), false);
            (not >= 0 ? w.notNames : w.names).add(test);
            return i + 1;
        }
        if (p.text(i).indexOf('/') >= 0 && !p.text(i).startsWith("/")) {
            (not >= 0 ? w.notNames : w.names)
                    .add(
                            new NameTest(
                                    "path",
                                    p.text(i).startsWith("*") ? p.text(i) : "*" + p.text(i),
                                    false));
            return i + 1;
        }
        int path = p.skip(i + 1, "in their its the full");
        if (path > i + 1 && p.in(path, "path paths pathname pathnames")) {
            (not >= 0 ? w.notNames : w.names).add(new NameTest("path", wrap(p.text(i)), false));
            return path + 1;
        }
        return Math.max(at, called(p, w, at, i, from));
    }

    static void add(Wish w, String pattern, boolean not, boolean anyCase) {
        int slash = pattern.lastIndexOf('/');
        NameTest test =
                slash >= 0
                        ? new NameTest(
                                "path",
                                pattern.startsWith("/")
                                                || pattern.startsWith("*")
                                                || pattern.startsWith("./")
                                        ? pattern
                                        : "*/" + pattern,
                                anyCase)
                        : new NameTest("name", pattern, anyCase);
        if (not) {
            w.notNames.add(test);
        } else if (!w.names.contains(test)) {
            w.names.add(test);
        }
    }
}
