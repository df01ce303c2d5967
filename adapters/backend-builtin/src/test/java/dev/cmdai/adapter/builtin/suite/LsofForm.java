package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;

/** lsof: an address or a state may stand apart from its letter or right behind it. */
final class LsofForm {
    private LsofForm() {}

    static List<String> joined(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean asks = word.matches("-[a-zA-Z]*[is]") && i + 1 < words.size();
            plain.add(asks && !words.get(i + 1).startsWith("-") ? word + words.get(++i) : word);
        }
        return plain;
    }
}
