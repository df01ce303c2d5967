package dev.cmdai.adapter.builtin;

import dev.cmdai.adapter.builtin.match.Matcher;
import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import dev.cmdai.adapter.builtin.words.Word;
import dev.cmdai.adapter.builtin.words.Words;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Suggestion;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.TokenSink;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Answers out of recipes. Takes about a millisecond, never waits, and is for one thread. */
final class BuiltinBackend implements ModelBackend {

    /** A wish of more words than this is a text, and no recipe fits it. */
    private static final int MOST_WORDS = 80;

    private static final int MOST_LETTERS = 4000;

    private final SlotFinder slots;
    private final Answerer answerer;

    /**
     * Makes a backend.
     *
     * @param today asked when a request says "yesterday"
     */
    BuiltinBackend(Index index, Supplier<LocalDate> today) {
        slots = new SlotFinder(today);
        answerer = new Answerer(new Matcher(index));
    }

    @Override
    public Outcome generate(Generation generation, TokenSink sink) {
        Suggestion suggestion = suggest(generation);
        if (suggestion instanceof Proposal proposal
                && sink.accept(proposal.best().command()) == TokenSink.Demand.STOP) {
            return new Outcome.Stopped();
        }
        return new Outcome.Decided(suggestion);
    }

    private Suggestion suggest(Generation generation) {
        String wish = generation.request().words();
        if (wish.length() > MOST_LETTERS) {
            return Answerer.tooLong();
        }
        String plain = PlainCommand.of(wish);
        List<Word> words = Words.split(wish);
        if (words.size() > MOST_WORDS) {
            return Answerer.tooLong();
        }
        List<SlotValue> values = slots.find(words);
        return answerer.answer(
                words, values, generation.context(), generation.request().candidates(), plain);
    }

    @Override
    public void close() {
        // Everything is in memory that the collector takes back.
    }
}
