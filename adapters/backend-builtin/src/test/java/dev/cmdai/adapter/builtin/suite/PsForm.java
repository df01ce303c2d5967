package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;

/** ps: the BSD letters in one order, and one name for each sort key. */
final class PsForm {
    private PsForm() {}

    static List<String> dashed(List<String> words) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean letters = word.matches("-?[axufwj]*(ax|aux|auxw+|axu)[axufwj]*");
            if (i == 1 && letters) {
                char[] sorted = word.replace("-", "").toCharArray();
                java.util.Arrays.sort(sorted);
                plain.add(new String(sorted));
            } else if (word.equals("--sort") && i + 1 < words.size()) {
                plain.add("--sort=" + key(words.get(++i)));
            } else if (word.startsWith("--sort=")) {
                plain.add("--sort=" + key(word.substring("--sort=".length())));
            } else {
                plain.add(word);
            }
        }
        return plain;
    }

    private static String key(String key) {
        return key.replace("pmem", "%mem").replace("pcpu", "%cpu");
    }
}
