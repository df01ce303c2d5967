package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Filter;
import dev.cmdai.adapter.builtin.recipe.SlotKinds;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import dev.cmdai.adapter.builtin.slot.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Watches the words of one simple command in a template, and refuses slots that would be read as
 * code by the program that gets them: quoting for the shell does not help there.
 */
final class NestedCode {

    private static final Set<String> SHELLS =
            Set.of("sh", "bash", "zsh", "dash", "ksh", "su", "fish");
    private static final Set<String> AWK = Set.of("awk", "gawk", "mawk");
    private static final Set<String> SQL = Set.of("sqlite3", "psql", "mysql", "mariadb");
    private static final Set<String> SCRIPTS =
            Set.of("python", "python3", "perl", "ruby", "node", "php", "osascript");

    private record Use(SlotSpec slot, Filter filter, boolean quoted) {}

    private final List<String> words = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean remote;

    void literal(char c) {
        word.append(c);
    }

    /** The filter that is right for the program that gets the slot. */
    Filter fit(Filter filter) {
        boolean slashed = words.contains("sed") || words.stream().anyMatch(AWK::contains);
        if (slashed && filter == Filter.ERE) {
            return Filter.SLASHED_ERE;
        }
        if (slashed && filter == Filter.BRE) {
            return Filter.SLASHED_BRE;
        }
        boolean mysql = words.contains("mysql") || words.contains("mariadb");
        return mysql && filter == Filter.SQL ? Filter.MYSQL : filter;
    }

    void slot(SlotSpec slot, Filter filter, boolean quoted) {
        uses.add(new Use(slot, filter, quoted));
    }

    boolean atCommandName() {
        return words.isEmpty() && word.isEmpty();
    }

    void endCommand() throws BadRecipe {
        endWord();
        words.clear();
        remote = false;
    }

    void endWord() throws BadRecipe {
        for (Use use : uses) {
            boolean harmless = SlotKinds.isCodeSafe(use.slot.type()) || use.filter.givesNumber();
            if (!harmless) {
                check(use);
            }
        }
        if (words.contains("ssh") && uses.stream().anyMatch(u -> isHost(u.slot))) {
            remote = true;
        }
        if (!word.isEmpty() || !uses.isEmpty()) {
            String name = word.substring(word.lastIndexOf("/") + 1);
            words.add(name);
        }
        uses.clear();
        word.setLength(0);
    }

    private void check(Use use) throws BadRecipe {
        String slot = "slot {" + use.slot.name() + "} ";
        String last = words.isEmpty() ? "" : words.getLast();
        // A slot with this name holds code because the user wants it to be run.
        boolean command =
                use.slot.type() == SlotType.COMMAND || use.slot.name().startsWith("command");
        boolean mixed = !word.isEmpty() || uses.size() > 1;
        if (isOption(last, 'c') && words.stream().anyMatch(SHELLS::contains) && !command) {
            throw new BadRecipe(
                    slot
                            + "is inside of a shell's code: pass it as an argument, sh -c '… \"$1\"' sh {x}");
        }
        if (words.contains("eval")) {
            throw new BadRecipe(slot + "is inside of eval: find a way without eval");
        }
        if (remote && !command && !isHost(use.slot)
                || words.contains("ssh") && use.quoted && !command) {
            throw new BadRecipe(
                    slot + "is read as code by the remote shell: leave it out or use type command");
        }
        if (words.contains("watch")
                && !words.contains("-x")
                && !words.contains("--exec")
                && !command) {
            throw new BadRecipe(slot + "is read as code by watch: use watch -x");
        }
        if (!mixed) {
            return;
        }
        if (words.stream().anyMatch(SCRIPTS::contains)
                && (isOption(last, 'c') || isOption(last, 'e'))) {
            throw new BadRecipe(
                    slot + "is inside of a script's code: pass it as an argument after it");
        }
        if (use.quoted && words.stream().anyMatch(AWK::contains)) {
            wants(use, slot, "awk", Filter.AWK, Filter.SLASHED_ERE);
        }
        if (use.quoted && words.contains("sed")) {
            wants(use, slot, "sed", Filter.SED, Filter.SLASHED_ERE, Filter.SLASHED_BRE);
            if (use.filter == Filter.SED && word.indexOf("/") < 0) {
                throw new BadRecipe(slot + "needs the slash as sed's delimiter: s/…/…/");
            }
        }
        if (use.quoted && words.contains("jq")) {
            wants(use, slot, "jq", Filter.JSON);
        }
        if (use.quoted && words.stream().anyMatch(SQL::contains)) {
            wants(use, slot, "SQL", Filter.SQL, Filter.MYSQL);
        }
    }

    private static void wants(Use use, String slot, String program, Filter... fitting)
            throws BadRecipe {
        for (Filter filter : fitting) {
            if (use.filter == filter) {
                return;
            }
        }
        throw new BadRecipe(
                slot + "is inside of " + program + "'s code: it needs a filter, see README.md");
    }

    private static boolean isOption(String word, char letter) {
        return word.length() > 1
                && word.charAt(0) == '-'
                && word.charAt(1) != '-'
                && word.indexOf(letter) > 0;
    }

    private static boolean isHost(SlotSpec slot) {
        return slot.type() == SlotType.HOST || slot.type() == SlotType.IP;
    }
}
