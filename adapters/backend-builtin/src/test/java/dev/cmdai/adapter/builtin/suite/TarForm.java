package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;

/** tar: the letters without a dash, and what it finds out by itself. */
final class TarForm {
    private TarForm() {}

    /** Turns {@code tar czf a.tgz dir} into {@code tar -c -z -f a.tgz dir}. */
    static List<String> dashed(List<String> words) {
        if (words.size() < 2 || !words.get(1).matches("[a-zA-Z]+")) {
            return words;
        }
        List<String> plain = new ArrayList<>(List.of("tar"));
        int next = 2;
        for (char letter : words.get(1).toCharArray()) {
            plain.add("-" + letter);
            if ("fCTXIbg".indexOf(letter) >= 0 && next < words.size()) {
                plain.add(words.get(next++));
            }
        }
        plain.addAll(words.subList(next, words.size()));
        return plain;
    }

    static void apply(Arguments arguments) {
        boolean reads = arguments.has("x") || arguments.has("t");
        if (!arguments.has("f")) {
            arguments.options.add(new Option("f", "-"));
        }
        String file =
                arguments.options.stream()
                        .filter(o -> o.name().equals("f"))
                        .findFirst()
                        .map(Option::value)
                        .orElse("-");
        if (reads && !file.equals("-")) {
            for (String compression : List.of("z", "j", "J", "a", "zstd")) {
                arguments.drop(compression);
            }
        }
        if (!arguments.has("t")) {
            arguments.drop("v");
        }
        if (arguments.has("c") && arguments.has("a")) {
            String letter = letter(file);
            if (!letter.isEmpty()) {
                arguments.drop("a");
                arguments.options.add(new Option(letter, ""));
            }
        }
    }

    private static String letter(String file) {
        if (file.endsWith(".gz") || file.endsWith(".tgz")) {
            return "z";
        }
        if (file.endsWith(".xz")) {
            return "J";
        }
        return file.endsWith(".bz2") ? "j" : "";
    }
}
