package dev.cmdai.adapter.builtin;

import dev.cmdai.adapter.builtin.files.FileGrammar;
import dev.cmdai.adapter.builtin.match.FileFit;
import dev.cmdai.adapter.builtin.match.Match;
import dev.cmdai.adapter.builtin.match.Matcher;
import dev.cmdai.adapter.builtin.recipe.Recipe;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import dev.cmdai.adapter.builtin.recipe.Template;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import dev.cmdai.adapter.builtin.words.Word;
import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.ask.Clarification;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Suggestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what the recipes and the grammar make of a request into one suggestion. */
final class Answerer {

    /** Below this score a match is a guess; chosen on worked examples, see the docs. */
    private static final double SURE_ENOUGH = 0.71;

    private static final double SURE_TO_ASK = 0.6;

    /** The grammar takes almost anything about files, so a recipe that fits as well is meant. */
    private static final double GENERAL = 0.95;

    private static final int MOST_NEAREST = 3;

    /** A file that fits can lift a match by no more than these stand apart. */
    private static final int MOST_FITTED = 8;

    private static final String UNKNOWN = "No recipe fits this wish.";

    private final Matcher matcher;

    Answerer(Matcher matcher) {
        this.matcher = matcher;
    }

    static NoAnswer tooLong() {
        return new NoAnswer("This wish is too long for a recipe.", List.of());
    }

    Suggestion answer(
            List<Word> words, List<SlotValue> values, Context context, int wanted, String plain) {
        List<Candidate> candidates = new ArrayList<>();
        if (!plain.isEmpty()) {
            candidates.add(
                    new Candidate(plain, "This is a command already; it runs as it is.", 0.95));
        }
        List<Match> matches = fitting(matcher.match(words, values), context.platform());
        List<Reading> readings = FileGrammar.read(words, values, context);
        int nextMatch = 0;
        int nextReading = 0;
        Suggestion instead = null;
        while (candidates.size() < wanted && instead == null) {
            Match match = nextMatch < matches.size() ? matches.get(nextMatch) : null;
            Reading reading = nextReading < readings.size() ? readings.get(nextReading) : null;
            if (reading != null && (match == null || reading.score() * GENERAL >= match.score())) {
                nextReading++;
                add(candidates, reading);
            } else if (match != null) {
                nextMatch++;
                Suggestion problem = add(candidates, match, context.platform());
                instead = candidates.isEmpty() ? problem : null;
            } else {
                break;
            }
        }
        if (!candidates.isEmpty()) {
            return new Proposal(candidates);
        }
        return instead != null ? instead : new NoAnswer(UNKNOWN, nearest(matches));
    }

    /** The first matches again, in the order that the files in them suggest. */
    private List<Match> fitting(List<Match> matches, Platform platform) {
        List<Match> fitted = new ArrayList<>(matches);
        int most = Math.min(MOST_FITTED, matches.size());
        for (int i = 0; i < most; i++) {
            Match match = matches.get(i);
            double score = Math.max(0, Math.min(1, match.score() + fit(match, platform)));
            fitted.set(i, new Match(match.recipe(), score, match.values(), match.given()));
        }
        fitted.sort((a, b) -> Double.compare(b.score(), a.score()));
        return fitted;
    }

    private double fit(Match match, Platform platform) {
        Recipe recipe = matcher.recipe(match.recipe());
        Template template = recipe.template(platform.userland());
        if (template == null || match.given() == 0 || match.score() < SURE_TO_ASK) {
            return 0;
        }
        @Nullable String[] values = filled(recipe, match);
        if (template.missing(values) >= 0) {
            return 0;
        }
        try {
            return FileFit.of(template.render(values, platform.shell()), match.values());
        } catch (IllegalArgumentException e) {
            return 0; // the shell can't hold a value; add() deals with that
        }
    }

    private static void add(List<Candidate> candidates, Reading reading) {
        if (reading.score() >= SURE_ENOUGH) {
            add(candidates, reading.command(), reading.explanation(), reading.score());
        }
    }

    private static void add(
            List<Candidate> candidates, String command, String explanation, double score) {
        for (Candidate other : candidates) {
            if (other.command().equals(command)) {
                return;
            }
        }
        candidates.add(new Candidate(command, explanation, confidence(score)));
    }

    /** Adds the match's command; answers what to say instead if it lacks something. */
    private @Nullable Suggestion add(List<Candidate> candidates, Match match, Platform platform) {
        if (match.score() < SURE_TO_ASK) {
            return null;
        }
        Recipe recipe = matcher.recipe(match.recipe());
        Template template = recipe.template(platform.userland());
        if (template == null) {
            return match.score() < SURE_ENOUGH
                    ? null
                    : new NoAnswer(
                            "This system has no command for: " + recipe.intent() + ".", List.of());
        }
        @Nullable String[] values = filled(recipe, match);
        template.dropHere(values);
        int missing = template.missing(values);
        if (missing >= 0) {
            String question = recipe.slots().get(missing).ask();
            List<String> examples =
                    recipe.example().isEmpty() ? List.of() : List.of(recipe.example());
            return new Clarification(question, examples);
        }
        if (match.score() < SURE_ENOUGH) {
            return null;
        }
        try {
            String command = template.render(values, platform.shell());
            add(candidates, command, recipe.explain(), match.score());
        } catch (IllegalArgumentException e) {
            return null; // the shell can't hold a value, so this recipe can't help
        }
        return null;
    }

    private static @Nullable String[] filled(Recipe recipe, Match match) {
        @Nullable String[] values = match.values().clone();
        for (int i = 0; i < values.length; i++) {
            SlotSpec slot = recipe.slots().get(i);
            if (values[i] == null) {
                values[i] = slot.fallback(recipe.slots(), match.values());
            }
        }
        return values;
    }

    private List<String> nearest(List<Match> matches) {
        List<String> nearest = new ArrayList<>();
        for (Match match : matches) {
            if (nearest.size() < MOST_NEAREST) {
                nearest.add(matcher.recipe(match.recipe()).intent());
            }
        }
        return nearest;
    }

    private static double confidence(double score) {
        return Math.max(0, Math.min(1, score));
    }
}
