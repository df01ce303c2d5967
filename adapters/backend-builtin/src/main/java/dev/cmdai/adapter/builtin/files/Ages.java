package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;

/** "older than two weeks", "modified in the last 3 hours", "not accessed for a year". */
final class Ages {

    private static final String MODIFIED =
            "modified changed edited updated altered touched written saved modification modify edit"
                    + " update change changes";
    private static final String ACCESSED = "accessed read opened used viewed access visited";
    private static final String CREATED =
            "created added made downloaded creation create taken shot received";
    private static final String SMALL =
            "been last was were is are time times date dates timestamp on at by that the of their"
                    + " whose which content contents most recently and its file";

    private Ages() {}

    static int read(Phrase p, Wish w, int at) {
        char property = 'm';
        int i = at;
        boolean verb = false;
        if (p.in(i, "last recently previously")) {
            i++;
        }
        if (p.in(i, "content contents data")
                && p.in(i + 1, "was were has have is")
                && p.in(p.skip(i + 1, SMALL), MODIFIED)) {
            i = p.skip(i + 1, SMALL);
        }
        if (p.in(i, "status inode metadata attributes permissions")
                && p.in(p.skip(i + 1, SMALL), MODIFIED)) {
            property = 'c';
            i = p.skip(i + 1, SMALL) + 1;
            verb = true;
        } else if (p.in(i, MODIFIED) || p.in(i, ACCESSED) || p.in(i, CREATED)) {
            property = p.in(i, ACCESSED) ? 'a' : 'm';
            i++;
            verb = true;
        }
        if (p.is(i, "or")
                && (p.in(i + 1, MODIFIED) || p.in(i + 1, CREATED) || p.in(i + 1, ACCESSED))) {
            i += 2; // "created or modified"
        }
        if (verb) {
            i = p.skip(i, SMALL.replace("last", ""));
        } else if (i > at) {
            return at;
        }
        int not = Negation.before(p, at);
        int end = Days.read(p, w, i, property, verb, not);
        if (end <= i) {
            end = span(p, w, i, property, verb, not >= 0);
        }
        if (end <= i) {
            return at;
        }
        if (not >= 0) {
            p.use(not, at);
        }
        w.evidence = true;
        return end;
    }

    private static int span(Phrase p, Wish w, int at, char property, boolean verb, boolean not) {
        int i = at;
        char sign = 0;
        boolean aged = false;
        boolean recent = false;
        while (p.has(i)) {
            if (p.in(i, "older")) {
                sign = '+';
                aged = true;
            } else if (p.in(i, "newer younger")) {
                sign = '-';
                aged = true;
            } else if (p.in(
                    i, "more over longer greater earlier before exceeding beyond > prior")) {
                sign = '+';
            } else if (p.in(i, "less fewer within under during since < later after past")) {
                sign = p.in(i, "less fewer") && p.in(i - 1, "no not") ? 'l' : '-';
                recent |= p.in(i, "within during since past");
            } else if (p.is(i, "at") && p.in(i + 1, "least most")) {
                sign = p.is(i + 1, "least") ? 'l' : '-';
                i++;
            } else if (p.in(i, "exactly precisely")) {
                sign = '=';
            } else if (p.in(i, "last previous recent preceding")
                    && p.slot(i, SlotType.DURATION) == null) {
                sign = '-';
                recent = true;
            } else if (p.slot(i, SlotType.DURATION) != null
                    || !p.in(
                            i,
                            "than then in the for from of on to about approximately around no not"
                                    + " up a")
                    || (p.in(i, "a")
                            && p.slot(i, SlotType.DURATION) == null
                            && !p.in(i + 1, "period"))) {
                break;
            }
            i++;
        }
        int range = range(p, w, i, property);
        if (range > i) {
            return range;
        }
        SlotValue span = p.slot(i, SlotType.DURATION);
        if (span == null) {
            return at;
        }
        if (p.in(i, "last past previous")) {
            sign = sign == '+' ? '+' : '-';
            recent = true;
        }
        int end = span.endWord();
        boolean ago = p.in(end, "ago old back earlier");
        boolean negated = not;
        if (ago) {
            end = p.is(end, "back") && p.is(end + 1, "from") ? end : end + 1;
        }
        if (p.is(end, "or") && p.in(end + 1, "more older longer earlier later-ago before")) {
            sign = 'l';
            end += 2;
        } else if (p.is(end, "or") && p.in(end + 1, "less newer younger sooner")) {
            sign = '-';
            end += 2;
        }
        if (!verb && !aged && !ago && !recent) {
            return at;
        }
        if (negated && (sign == '-' || sign == 0 || sign == 'l' || sign == '+')) {
            sign =
                    sign == '+' && ago && !recent && p.is(i - 1, "than")
                            ? 'n'
                            : '+'; // "not used in over a year" means older
        }
        if (sign == 0) {
            sign = ago ? '=' : '-';
        }
        if (negated && sign == '+' && recent && span.value().equals("86400")) {
            sign = 'o'; // whole days: +0 is "24 hours or more"
        }
        add(w, property, sign, span);
        return p.in(end, "only") ? end + 1 : end;
    }

    /** "between 5 and 10 days ago", "2-6 days". */
    private static int range(Phrase p, Wish w, int at, char property) {
        int i = p.in(at, "between from") ? at + 1 : at;
        SlotValue low = p.slot(i, SlotType.COUNT);
        SlotValue lowSpan = p.slot(i, SlotType.DURATION);
        int and = lowSpan != null ? lowSpan.endWord() : low != null ? low.endWord() : -1;
        if (i == at || and < 0) {
            return at;
        }
        and = p.in(and, "ago") ? and + 1 : and;
        if (!p.in(and, "and to -")) {
            return at;
        }
        SlotValue high = p.slot(and + 1, SlotType.DURATION);
        if (high == null) {
            return at;
        }
        long unit = unit(Long.parseLong(high.value()));
        long lower =
                lowSpan != null
                        ? Long.parseLong(lowSpan.value())
                        : low == null ? 0 : Long.parseLong(low.value()) * unit;
        long upper = Long.parseLong(high.value());
        // The count of the second span tells the unit of a bare first number.
        if (lowSpan == null && low != null) {
            SlotValue count = p.slot(and + 1, SlotType.COUNT);
            lower =
                    count == null
                            ? lower
                            : upper
                                    / Math.max(1, Long.parseLong(count.value()))
                                    * Long.parseLong(low.value());
        }
        add(w, property, '+', String.valueOf(Math.min(lower, upper)));
        add(w, property, '-', String.valueOf(Math.max(lower, upper)));
        return p.in(high.endWord(), "ago old") ? high.endWord() + 1 : high.endWord();
    }

    private static long unit(long seconds) {
        return seconds % 86_400 == 0 ? 86_400 : 60;
    }

    private static void add(Wish w, char property, char sign, SlotValue span) {
        add(w, property, sign, span.value());
    }

    private static void add(Wish w, char property, char sign, String value) {
        long seconds = Long.parseLong(value);
        long unit = unit(seconds);
        long number = seconds % unit == 0 ? seconds / unit : seconds / unit + 1;
        String option = "-" + property + (unit == 60 ? "min" : "time");
        String find =
                switch (sign) {
                    case '+' -> option + " +" + number;
                    case 'o' -> option + " +" + (number - 1);
                    case 'l' -> option + " +" + Math.max(0, number - 1);
                    case 'n' -> "! " + option + " +" + number;
                    case '-' -> option + " -" + number;
                    default -> option + " " + number;
                };
        String done =
                property == 'a'
                        ? "accessed "
                        : property == 'c' ? "whose status changed " : "modified ";
        String amount = number + (unit == 60 ? " minute" : " day") + (number == 1 ? "" : "s");
        String tell =
                switch (sign) {
                    case '+', 'o' -> done + "more than " + amount + " ago";
                    case 'l' -> done + "at least " + amount + " ago";
                    case '-', 'n' -> done + "in the last " + amount;
                    default -> done + amount + " ago";
                };
        w.tests.add(
                new Test(
                        property == 'm' ? Test.What.AGE : Test.What.OTHER,
                        sign,
                        value,
                        find,
                        tell));
    }
}
