package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.match.SlotCandidates.Candidate;
import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.Recipe;
import dev.cmdai.adapter.builtin.recipe.Template;
import dev.cmdai.adapter.builtin.recipe.WordKind;
import dev.cmdai.domain.ask.Userland;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays a phrasing over a request: which word is which, which words are values of slots, and what is
 * left over on both sides.
 */
final class Aligner {

    private static final float SLOT_WEIGHT = 0.4f;
    private static final float MISSING_SLOT = 0.1f;
    private static final float BARE_SLOT_WEIGHT = 0.2f;
    private static final float BY_ENDING = 0.7f;
    private static final float KINSHIP = 0.25f;
    private static final float LEFT_OPEN = 0.9f;
    private static final float NEEDED = 0.5f;
    private static final Userland[] FAMILIES = Userland.values();
    private static final double SAID_IN_FULL = 0.9;
    private static final float DENIED = 0.2f;
    private static final float AFTERTHOUGHT = 0.6f;
    private static final float FULL_FIT = 1f;
    private static final float SYNONYM = 0.9f;
    private static final int MOST_SLOTS = 8;

    private final Query query;
    private final Index index;

    // The alignment of one phrasing, from here on.
    private int[] elements = {};
    private int[] places = {};
    private int[] lengths = {};
    private int[] matchedTerms = {};
    private boolean[] taken = {};
    private List<List<Candidate>> candidates = List.of();
    private @Nullable Candidate[] chosen = {};
    private @Nullable Candidate[] best = {};
    private float bestScore;
    private boolean[] needs = {};

    Aligner(Query query, Index index) {
        this.query = query;
        this.index = index;
    }

    Match align(int phrasing, Recipe recipe) {
        elements = index.elements(phrasing);
        places = new int[elements.length];
        lengths = new int[elements.length];
        matchedTerms = new int[elements.length];
        taken = new boolean[query.size];
        placeWords();
        placeSlots(recipe, index.keywords(index.recipeOf(phrasing)));
        return score(phrasing, recipe);
    }

    private void placeWords() {
        int last = -1;
        for (int e = 0; e < elements.length; e++) {
            places[e] = -1;
            if (elements[e] >= Index.SLOT_FLAG) {
                continue;
            }
            int place = find(elements[e], e, last);
            if (place >= 0 && !(place > last + 1 && hasTwin(e))) {
                places[e] = place;
                last = place;
                for (int i = place; i < place + lengths[e]; i++) {
                    taken[i] = true;
                }
            }
        }
    }

    /** Whether the same optional word may also stand behind the slot: "[service] {x} [service]". */
    private boolean hasTwin(int element) {
        if ((elements[element] & Index.OPTIONAL_FLAG) == 0) {
            return false;
        }
        for (int e = element + 1; e < elements.length; e++) {
            if (elements[e] == elements[element]) {
                return true;
            }
        }
        return false;
    }

    /** A free word that means the same: the weightiest behind the last one, else one before. */
    private int find(int element, int e, int last) {
        int options = index.optionCount(element);
        int place = -1;
        float best = -1;
        for (int i = 0; i < query.size; i++) {
            for (int o = 0; o < options && !taken[i]; o++) {
                int term = index.option(element, o);
                int group = index.group(term);
                boolean whole = query.groups[i] == group;
                boolean part = !whole && query.isInTerm(i) && query.singles[i] == group;
                if (!whole && !part || i < last && query.kinds[i] == WordKind.LINK) {
                    continue;
                }
                float value = index.weight(term) * (part ? 0.5f : 1) + (i > last ? 2 : 0);
                if (value > best) {
                    best = value;
                    place = i;
                    matchedTerms[e] = term;
                    lengths[e] = whole ? Math.max(1, query.lengths[i]) : 1;
                }
            }
        }
        return place;
    }

    private void placeSlots(Recipe recipe, int[] keywords) {
        SlotCandidates source = new SlotCandidates(query, taken, keywords);
        candidates = new ArrayList<>();
        needs = new boolean[elements.length];
        int slots = 0;
        for (int e = 0; e < elements.length; e++) {
            if (elements[e] < Index.SLOT_FLAG || slots++ >= MOST_SLOTS) {
                candidates.add(List.of());
                continue;
            }
            int slot = elements[e] & Index.NUMBER;
            needs[e] =
                    (elements[e] & Index.OPTIONAL_FLAG) == 0
                            && recipe.slots().get(slot).fallback() == null;
            candidates.add(
                    source.of(
                            recipe.slots().get(slot).type(),
                            after(e),
                            before(e),
                            afters(e),
                            what(e)));
        }
        chosen = new @Nullable Candidate[elements.length];
        best = new @Nullable Candidate[elements.length];
        bestScore = -1;
        choose(0, 0, -1, 0);
    }

    private int after(int element) {
        for (int e = element - 1; e >= 0; e--) {
            if (places[e] >= 0) {
                return places[e] + lengths[e];
            }
            if (elements[e] >= Index.SLOT_FLAG) {
                return -1;
            }
        }
        return -1;
    }

    private SlotCandidates.Before what(int element) {
        for (int e = element - 1; e >= 0; e--) {
            if (elements[e] >= Index.SLOT_FLAG) {
                return SlotCandidates.Before.SLOT;
            }
            if (places[e] >= 0 || (elements[e] & Index.OPTIONAL_FLAG) == 0) {
                return SlotCandidates.Before.WORD;
            }
        }
        return SlotCandidates.Before.NOTHING;
    }

    private List<Integer> afters(int element) {
        List<Integer> ends = new ArrayList<>();
        for (int e = element - 1; e >= 0 && elements[e] < Index.SLOT_FLAG; e--) {
            if (places[e] >= 0) {
                ends.add(places[e] + lengths[e]);
            }
        }
        return ends;
    }

    private int before(int element) {
        for (int e = element + 1; e < elements.length; e++) {
            if (places[e] >= 0) {
                return places[e];
            }
            if (elements[e] >= Index.SLOT_FLAG) {
                return -1;
            }
        }
        return query.size;
    }

    /** Tries all ways to give the slots their values, and keeps the one that fits best. */
    private void choose(int element, float score, int last, int steps) {
        if (element == elements.length || steps > 5000) {
            if (score > bestScore) {
                bestScore = score;
                System.arraycopy(chosen, 0, best, 0, chosen.length);
            }
            return;
        }
        for (Candidate candidate : candidates.get(element)) {
            if (!overlaps(candidate, element)) {
                chosen[element] = candidate;
                float order = candidate.from() < last ? -0.2f : 0;
                float need = needs[element] ? NEEDED : 0;
                choose(
                        element + 1,
                        score + candidate.score() - candidate.cost() + order + need,
                        candidate.from(),
                        steps * 2 + 1);
                chosen[element] = null;
            }
        }
        choose(element + 1, score, last, steps);
    }

    private boolean overlaps(Candidate candidate, int element) {
        for (int e = 0; e < element; e++) {
            Candidate other = chosen[e];
            if (other != null && candidate.from() < other.to() && other.from() < candidate.to()) {
                return true;
            }
        }
        return false;
    }

    private Match score(int phrasing, Recipe recipe) {
        float matched = 0;
        float slots = 0;
        float shaped = 0;
        float missing = 0;
        float cost = 0;
        float open = 1;
        int inversions = 0;
        int last = -1;
        @Nullable String[] values = new @Nullable String[recipe.slots().size()];
        int given = 0;
        boolean[] explained = taken.clone();
        for (int e = 0; e < elements.length; e++) {
            boolean optional = (elements[e] & Index.OPTIONAL_FLAG) != 0;
            int number = elements[e] & Index.NUMBER;
            if (elements[e] < Index.SLOT_FLAG) {
                int place = places[e];
                if (place >= 0) {
                    int term = matchedTerms[e];
                    float same = query.terms[place] == term ? 1 : SYNONYM;
                    matched += index.weight(term) * query.quality[place] * same;
                    inversions += place < last ? 1 : 0;
                    last = place;
                } else if (!optional) {
                    float weight = index.elementWeight(elements[e]);
                    if (isSaidByEnding(elements[e])) {
                        matched += weight * BY_ENDING;
                    } else {
                        missing += weight;
                    }
                }
                continue;
            }
            Candidate value = best[e];
            if (value != null && values[number] == null) {
                values[number] = value.value();
                given++;
                cost += value.cost();
                float fit = Math.max(0, Math.min(1, value.score() / FULL_FIT));
                float weight = value.shaped() ? SLOT_WEIGHT : BARE_SLOT_WEIGHT;
                slots += weight * fit;
                shaped += value.shaped() ? fit * SLOT_WEIGHT : 0;
                cost += SLOT_WEIGHT * (1 - fit) / 2;
                slots += kinship(value, index.recipeOf(phrasing));
                for (int i = value.from(); i < value.to(); i++) {
                    explained[i] = true;
                }
            } else if (!optional && recipe.slots().get(number).fallback() == null) {
                missing += MISSING_SLOT;
                open *= LEFT_OPEN;
            }
        }
        if (open == 1 && asksForMore(recipe, values)) {
            open = LEFT_OPEN;
        }
        float extra = cost + unexplained(explained, index.recipeOf(phrasing));
        float all = matched + slots;
        double fit = all / (all + 0.85 * missing + extra);
        double evidence = 1 - 0.5 * Math.exp(-5 * (matched + 0.6 * shaped));
        if (missing == 0 && extra == 0 && given == 0) {
            evidence = Math.max(evidence, SAID_IN_FULL);
        }
        double order = 1 - Math.min(0.08, 0.02 * inversions);
        double score = matched == 0 ? 0 : fit * evidence * order * open;
        return new Match(index.recipeOf(phrasing), score, values, given);
    }

    /** A file's ending speaks for the recipes that are about such files. */
    private float kinship(Candidate value, int recipe) {
        String text = value.value();
        int dot = text.lastIndexOf('.');
        if (!value.shaped() || dot < 1 || dot == text.length() - 1) {
            return 0;
        }
        int term = index.term(text.substring(dot + 1).toLowerCase(Locale.ROOT));
        return term >= 0 && index.nearness(recipe, index.group(term)) >= 2 ? KINSHIP : 0;
    }

    private boolean isSaidByEnding(int element) {
        for (int o = index.optionCount(element) - 1; o >= 0; o--) {
            if (query.hasEnding(index.group(index.option(element, o)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the recipe needs a value that this phrasing has no place for. */
    private static boolean asksForMore(Recipe recipe, @Nullable String[] values) {
        for (Userland family : FAMILIES) {
            Template template = recipe.template(family);
            if (template != null) {
                int missing = template.missing(values);
                return missing >= 0 && recipe.slots().get(missing).fallback() == null;
            }
        }
        return false;
    }

    private float unexplained(boolean[] explained, int recipe) {
        float extra = 0;
        for (int i = 0; i < query.size; i++) {
            if (explained[i] || query.weights[i] == 0) {
                continue;
            }
            float cost = query.weights[i] * (query.afterComma[i] ? AFTERTHOUGHT : 1);
            if (query.kinds[i] == WordKind.NEGATION && deniesWhatIsNotMeant(i, explained, recipe)) {
                explained[i + 1] = true;
                extra += DENIED * (cost + query.weights[i + 1]);
                continue;
            }
            extra += cost * strangeness(i, recipe);
        }
        return extra;
    }

    /** "Without deleting it", said of a recipe that deletes nothing. */
    private boolean deniesWhatIsNotMeant(int negation, boolean[] explained, int recipe) {
        int next = negation + 1;
        return next < query.size
                && query.isDoing(next)
                && !explained[next]
                && query.groups[next] >= 0
                && index.nearness(recipe, query.groups[next]) < 2;
    }

    private float strangeness(int word, int recipe) {
        boolean loud = query.kinds[word] == WordKind.NEGATION || query.kinds[word] == WordKind.TOOL;
        int near = query.groups[word] < 0 ? 0 : index.nearness(recipe, query.groups[word]);
        return switch (near) {
            case 3 -> 0.05f;
            case 2 -> 0.35f;
            case 1 -> 0.7f;
            default -> loud ? 1.6f : 1;
        };
    }
}
