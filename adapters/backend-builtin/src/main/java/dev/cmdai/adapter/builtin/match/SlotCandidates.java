package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.recipe.SlotKinds;
import dev.cmdai.adapter.builtin.recipe.WordKind;
import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import java.util.ArrayList;
import java.util.List;

/** Lists what of a request can be the value of a slot, and how well it would fit there. */
final class SlotCandidates {

    /**
     * One possible value.
     *
     * @param score how well it fits, about 0 to 1.6
     * @param cost what it costs to take words that may mean something else
     * @param shaped whether its very shape or quotes say that it is such a value
     */
    record Candidate(String value, int from, int to, float score, float cost, boolean shaped) {}

    /** What stands directly before a slot. */
    enum Before {
        NOTHING,
        WORD,
        SLOT
    }

    private static final int LONGEST_TEXT = 12;
    private static final float LINK_IN_TEXT = 0.08f;

    private final Query query;
    private final boolean[] taken;
    private final int[] keywords;
    private List<Integer> afters = List.of();
    private boolean first;
    private boolean behindSlot;

    /**
     * Looks at a request.
     *
     * @param taken the words that the phrasing has, which are no values
     * @param keywords groups that speak for the recipe, as values too
     */
    SlotCandidates(Query query, boolean[] taken, int[] keywords) {
        this.keywords = keywords;
        this.query = query;
        this.taken = taken;
    }

    /**
     * All candidates for a slot.
     *
     * @param after where the phrasing's last word before the slot ends, -1 if there is none
     * @param before where the phrasing's next word begins, or the request's end
     * @param what what the phrasing has directly before the slot
     * @param afters where all its words between the slot before and this one end
     */
    List<Candidate> of(SlotType type, int after, int before, List<Integer> afters, Before what) {
        this.afters = afters;
        first = what == Before.NOTHING;
        behindSlot = what == Before.SLOT;
        List<Candidate> found = new ArrayList<>();
        for (SlotValue value : query.values) {
            float fit = SlotFit.fit(type, value);
            if (fit > 0 && isFree(value) && !isSmallWord(value)) {
                String text = SlotFit.converted(type, value);
                if (text != null) {
                    add(
                            found,
                            text,
                            value.firstWord(),
                            value.endWord(),
                            fit,
                            0,
                            true,
                            after,
                            before);
                }
            }
        }
        boolean text = type == SlotType.TEXT || type == SlotType.PATTERN || type == SlotType.NAME;
        if (text) {
            texts(found, after, before);
        } else if (!SlotFit.isAmount(type)) {
            words(found, type, after, before);
        }
        return found;
    }

    private void words(List<Candidate> found, SlotType type, int after, int before) {
        boolean path = SlotKinds.isPath(type);
        for (int i = 0; i < query.size; i++) {
            boolean small = isSmall(i, path);
            boolean quoted = query.words.get(i).quoted();
            if (taken[i] || (small || SlotFit.isQuantity(query.words.get(i).lower())) && !quoted) {
                continue;
            }
            String value = SlotFinder.normalise(type, query.words.get(i).text());
            if (value == null) {
                continue;
            }
            // A slip of the finger in a known word is that word, unless it stands where a name
            // must.
            boolean slip = query.quality[i] < 1 && !isAdjacent(i, after);
            boolean unknown = query.terms[i] == Query.UNKNOWN || query.quality[i] < 1 && !slip;
            boolean named = query.kinds[i] == WordKind.TOOL && SlotFit.takesTools(type);
            if (path && !quoted && isNoun(i)) {
                continue;
            }
            boolean beside = isAdjacent(i, after) || skipFillers(i + 1) >= before && before > i;
            if (!quoted && !unknown && !beside) {
                continue;
            }
            float bare = unknown || named ? 0.7f : 0.4f;
            float fit = quoted ? (SlotFit.looksOdd(type, value) ? 0.1f : 0.9f) : bare;
            if (path && !quoted) {
                fit -= 0.15f;
            }
            if (isOtherKind(i, type)) {
                fit -= 0.35f;
            }
            float part = named ? 0.12f : 0.6f;
            float cost =
                    quoted && fit < 0.2f ? 0.3f : quoted || unknown ? 0 : part * query.weights[i];
            if (cost > 0 && isAdjacent(i, after) && i + 1 == before) {
                cost *= 0.4f; // just the one word between two of the phrasing
            }
            if (type == SlotType.VARIABLE && Names.fit(type, value) > 0) {
                cost = 0;
            }
            add(found, value, i, i + 1, fit + Names.fit(type, value), cost, quoted, after, before);
        }
    }

    /** Whether the word is no value: "not", "computer", or "folder" for a folder's name. */
    private boolean isSmall(int word, boolean path) {
        WordKind kind = query.kinds[word];
        return kind.isSmall()
                || kind == WordKind.COMMON
                || path && SlotFit.isKindOfFile(query.words.get(word).lower());
    }

    /** Whether the word is plainly a thing of another kind, a date or a web address. */
    private boolean isOtherKind(int word, SlotType type) {
        for (SlotValue value : query.values) {
            if (value.firstWord() <= word && word < value.endWord() && value.type() != type) {
                switch (value.type()) {
                    case DATE, TIME, SIZE, DURATION, URL, IP, EMAIL -> {
                        return true;
                    }
                    case FILE -> {
                        if (SlotFit.isNameOfNoFile(type)) {
                            return true;
                        }
                    }
                    case PATH -> {
                        if (value.value().equals(".")) {
                            return true;
                        }
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    /** The words from the one before the slot to the one behind it, or to a link between. */
    private void texts(List<Candidate> found, int after, int before) {
        if (after >= 0 || first) {
            int start = skipFillers(Math.max(after, 0));
            texts(found, start, after, before);
            int inner = start;
            while (inner < query.size && !taken[inner] && isLink(inner)) {
                inner = skipFillers(inner + 1);
            }
            if (inner > start && inner < query.size) {
                texts(found, inner, after, before);
            }
        }
        if (behindSlot) {
            runs(found, after, before);
        }
    }

    private void texts(List<Candidate> found, int from, int after, int before) {
        int end = before > from ? before : query.size;
        int link = from;
        while (link < end && goesOn(link, from) && (link == from || !isTyped(link))) {
            link++;
        }
        int taking = link;
        while (taking < end && !taken[taking] && !(taking > from && query.comma[taking])) {
            taking++;
        }
        if (taking - from > LONGEST_TEXT || from >= query.size) {
            return;
        }
        // "ending in done": the link before the text belongs to the phrasing, not to the text.
        float plain = isLink(from) ? 0.3f : from > skipFillers(Math.max(after, 0)) ? 0.8f : 0.55f;
        if (link > from && !taken[from]) {
            add(
                    found,
                    text(from, link),
                    from,
                    link,
                    plain,
                    cost(from, link, true),
                    isQuoted(from, link),
                    after,
                    before);
        }
        if (taking > link) {
            float fit = plain - 0.05f;
            boolean exact = taking == before;
            add(
                    found,
                    text(from, taking),
                    from,
                    taking,
                    fit,
                    cost(from, taking, exact),
                    false,
                    after,
                    before);
        }
    }

    /** Free words between taken ones, links and typed things, wherever they stand. */
    private void runs(List<Candidate> found, int after, int before) {
        int at = 0;
        while (at < query.size) {
            int from = skipFillers(at);
            int to = from;
            while (to < query.size && goesOn(to, from) && !isTyped(to)) {
                to++;
            }
            if (to > from && to - from <= LONGEST_TEXT) {
                add(
                        found,
                        text(from, to),
                        from,
                        to,
                        0.4f,
                        cost(from, to, false),
                        isQuoted(from, to),
                        after,
                        before);
            }
            at = Math.max(to, from) + 1;
        }
    }

    /** Whether a text that began at a word may go on with this one. */
    private boolean goesOn(int word, int from) {
        return !isLink(word) && !taken[word] && !(word > from && query.comma[word]);
    }

    private boolean isTyped(int word) {
        for (SlotValue value : query.values) {
            boolean inside = value.firstWord() <= word && word < value.endWord();
            if (inside && value.type() != SlotType.TEXT && value.type() != SlotType.EXT) {
                return true;
            }
        }
        return false;
    }

    private float cost(int from, int to, boolean exact) {
        float cost = 0;
        for (int i = from; i < to; i++) {
            boolean known = query.terms[i] >= 0 && query.quality[i] == 1 && !isKeyword(i);
            if (known && !query.words.get(i).quoted()) {
                cost += (exact ? 0.2f : 0.3f) * query.weights[i];
            }
            cost += query.words.get(i).quoted() && to > from + 1 ? 0.4f : 0;
            cost += isLink(i) ? LINK_IN_TEXT : 0;
        }
        return cost;
    }

    /** Whether the word only says what the next one names: "the folder site". */
    private boolean isNoun(int word) {
        int next = word + 1;
        boolean noun = SlotFit.isNoun(query.words.get(word).lower());
        return noun && next < query.size && !taken[next] && !isLink(next);
    }

    private boolean isQuoted(int from, int to) {
        return to == from + 1 && query.words.get(from).quoted();
    }

    private boolean isKeyword(int word) {
        for (int keyword : keywords) {
            if (query.groups[word] == keyword) {
                return true;
            }
        }
        return false;
    }

    /** Whether no plain text goes on here: a link, or a phrase such as "on my machine". */
    private boolean isLink(int word) {
        boolean phrase = query.isFiller(word) && query.isInTerm(word);
        return (query.kinds[word] == WordKind.LINK || phrase) && !query.words.get(word).quoted();
    }

    private String text(int from, int to) {
        if (to == from + 1) {
            return query.words.get(from).text();
        }
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                text.append(' ');
            }
            text.append(query.words.get(i).text());
        }
        return text.toString();
    }

    private void add(
            List<Candidate> found,
            String value,
            int from,
            int to,
            float fit,
            float cost,
            boolean shaped,
            int after,
            int before) {
        float score = fit;
        if (isAdjacent(from, after)) {
            score += 0.3f;
        }
        if (to == before) {
            score += 0.15f;
        }
        if (from < after && !isAdjacent(from, after)) {
            score -= 0.25f;
        }
        found.add(new Candidate(value, from, to, score, cost, shaped));
    }

    private boolean isAdjacent(int from, int after) {
        if (first && skipFillers(0) == from) {
            return true;
        }
        if (after >= 0 && from >= after && skipFillers(after) >= from) {
            return true;
        }
        boolean behindNoun = from > 0 && !taken[from - 1] && isNoun(from - 1);
        for (int end : afters) {
            int start = skipFillers(end);
            if (from >= end && (start >= from || behindNoun && start == from - 1)) {
                return true;
            }
        }
        return false;
    }

    private int skipFillers(int from) {
        int at = from;
        while (at < query.size && query.isFiller(at) && !query.words.get(at).quoted()) {
            at++;
        }
        return at;
    }

    private boolean isFree(SlotValue value) {
        for (int i = value.firstWord(); i < value.endWord(); i++) {
            if (!taken[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a find is one word like "what" that is no name. */
    private boolean isSmallWord(SlotValue value) {
        boolean name = !SlotFit.isAmount(value.type());
        for (int i = value.firstWord(); name && i < value.endWord(); i++) {
            if (query.words.get(i).text().equals(value.value()) && !query.words.get(i).quoted()) {
                return query.kinds[i] == WordKind.LINK || query.kinds[i] == WordKind.FILLER;
            }
        }
        return false;
    }
}
