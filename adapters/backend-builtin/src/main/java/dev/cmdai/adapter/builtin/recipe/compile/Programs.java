package dev.cmdai.adapter.builtin.recipe.compile;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the names of programs in a template. */
final class Programs {

    private static final Set<String> BEFORE_PROGRAM =
            Set.of(
                    "sudo", "env", "nohup", "time", "xargs", "exec", "nice", "then", "do", "else",
                    "!");

    private Programs() {}

    static Set<String> in(String template) {
        Set<String> programs = new LinkedHashSet<>();
        boolean start = true;
        for (String word : template.split(" +", -1)) {
            String bare = word.startsWith("$(") ? word.substring(2) : word;
            start |= word.startsWith("$(");
            if (start && isName(bare) && !BEFORE_PROGRAM.contains(bare)) {
                programs.add(bare);
            }
            boolean separator = word.equals("|") || word.equals("&&") || word.equals("||");
            boolean prefix = BEFORE_PROGRAM.contains(bare) || start && bare.contains("=");
            start = separator || word.endsWith(";") || prefix || start && bare.startsWith("-");
        }
        return programs;
    }

    private static boolean isName(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z')
                    && !(i > 0 && (c >= '0' && c <= '9' || c == '-' || c == '_'))) {
                return false;
            }
        }
        return word.length() > 1;
    }
}
