package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.Reading;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import dev.cmdai.adapter.builtin.words.Word;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.shell.ShellKind;
import java.util.ArrayList;
import java.util.List;

/** Understands requests to find files and to do something with them, on any platform family. */
public final class FileGrammar {

    private static final int LONGEST = 400;
    private static final double BEST = 0.95;

    private FileGrammar() {}

    /**
     * The readings of a request, best first; empty if it is not about finding files or can't be
     * said on this platform.
     *
     * @param slots what {@link dev.cmdai.adapter.builtin.slot.SlotFinder} found in these words
     */
    public static List<Reading> read(List<Word> words, List<SlotValue> slots, Context context) {
        if (words.size() > LONGEST || !isClean(words)) {
            return List.of();
        }
        Phrase phrase = new Phrase(words, slots);
        Wish wish = new Wish(context);
        new WishReader(phrase, wish).read();
        Settling.settle(phrase, wish);
        if (!wish.evidence || wish.impossible) {
            return List.of();
        }
        String explanation = Telling.of(wish);
        ShellKind shell = context.platform().shell();
        String command =
                shell == ShellKind.CMD
                        ? ""
                        : shell == ShellKind.POWERSHELL
                                ? new PowerShellWriter(wish).write()
                                : new DeedWriter(wish).write();
        if (command.isEmpty()) {
            return List.of();
        }
        List<Integer> unexplained = unexplained(phrase);
        return List.of(
                new Reading(command, explanation, score(phrase, wish, unexplained), unexplained));
    }

    private static boolean isClean(List<Word> words) {
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                char c = word.text().charAt(i);
                if (Character.isISOControl(c)
                        || (Character.isSurrogate(c) && !isPaired(word.text(), i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static List<Integer> unexplained(Phrase phrase) {
        List<Integer> left = new ArrayList<>();
        for (int at = 0; at < phrase.size(); at++) {
            if (!phrase.used(at) && (phrase.quoted(at) || !Vocabulary.isFiller(phrase.word(at)))) {
                left.add(at);
            }
        }
        return left;
    }

    private static double score(Phrase phrase, Wish wish, List<Integer> unexplained) {
        double explained = 0;
        for (int at = 0; at < phrase.size(); at++) {
            explained += phrase.used(at) ? 1 : 0;
        }
        double missing = 0;
        for (int at : unexplained) {
            missing +=
                    wish.deed.changes() || phrase.quoted(at) || Vocabulary.isDeed(phrase.word(at))
                            ? 4
                            : 1.5;
        }
        double score = BEST * explained / (explained + missing);
        if (!wish.find && !wish.deedSaid && !startsWithList(phrase)) {
            score *= 0.85;
        }
        if (!wish.find
                && wish.deed != Deed.LIST
                && wish.deed != Deed.DETAILS
                && !several(phrase, wish)) {
            score *= 0.5; // one file by its name: no search, see the recipes
        }
        boolean itself =
                wish.bare
                        && wish.deed != Deed.LIST
                        && wish.deed != Deed.DETAILS
                        && wish.onlyNames()
                        && wish.names.isEmpty();
        score *= itself ? 0.4 : wish.vague && !wish.bareFolder() ? 0.6 : 1;
        if (wish.deed.changes() && leavesOut(phrase) && !wish.leavesOut()) {
            score *= 0.4; // "except" was said, and nothing is excepted
        }
        boolean unlimited = wish.onlyNames() && wish.names.isEmpty() && !wish.hidden;
        return wish.deed.changes() && unlimited && !wish.placeSaid ? score * 0.8 : score;
    }

    /** Whether the words speak of more than one file. */
    private static boolean several(Phrase phrase, Wish wish) {
        for (int at = 0; at < phrase.size(); at++) {
            if (phrase.in(
                    at,
                    "files directories folders links symlinks all every each any subdirectories"
                            + " everything")) {
                return true;
            }
        }
        if (wish.limit > 0 || (wish.deed == Deed.TOTAL_SIZE && wish.names.isEmpty())) {
            return true;
        }
        for (NameTest name : wish.names) {
            if (name.pattern().indexOf('*') >= 0 || name.pattern().indexOf('?') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesOut(Phrase phrase) {
        for (int at = 0; at < phrase.size(); at++) {
            if (phrase.in(
                    at, "except excluding exclude but unless besides not don't aren't without")) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithList(Phrase phrase) {
        for (int at = 0; at < 4; at++) {
            if (phrase.in(
                    at,
                    "list show display print ls which what give view see lists displays shows")) {
                return true;
            }
        }
        return false;
    }
}
