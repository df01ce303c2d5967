package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.Recipe;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import dev.cmdai.adapter.builtin.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the recipes that a request may mean. Not thread-safe. */
public final class Matcher {

    private final Index index;
    private final Map<Integer, Recipe> recipes = new HashMap<>();

    /** A matcher over an index. */
    public Matcher(Index index) {
        this.index = index;
    }

    /** A recipe of the index, decoded once. */
    public Recipe recipe(int number) {
        Recipe known = recipes.get(number);
        if (known == null) {
            known = index.recipe(number);
            recipes.put(number, known);
        }
        return known;
    }

    /**
     * The recipes that a request may mean, best first, each once.
     *
     * @param values the typed things in the request
     */
    public List<Match> match(List<Word> words, List<SlotValue> values) {
        Query query = new Query(words, values, index);
        Aligner aligner = new Aligner(query, index);
        List<Match> matches = new ArrayList<>();
        for (int phrasing : Retriever.retrieve(query, index)) {
            int recipe = index.recipeOf(phrasing);
            if (lacksKeyword(query, recipe)) {
                continue;
            }
            insert(matches, aligner.align(phrasing, recipe(recipe)));
        }
        return matches;
    }

    private boolean lacksKeyword(Query query, int recipe) {
        int[] keywords = index.keywords(recipe);
        for (int keyword : keywords) {
            if (query.holds(keyword)) {
                return false;
            }
        }
        return keywords.length > 0;
    }

    private static void insert(List<Match> matches, Match match) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).recipe() == match.recipe()) {
                if (matches.get(i).score() >= match.score()) {
                    return;
                }
                matches.remove(i);
                break;
            }
        }
        int at = matches.size();
        while (at > 0 && matches.get(at - 1).score() < match.score()) {
            at--;
        }
        matches.add(at, match);
    }
}
