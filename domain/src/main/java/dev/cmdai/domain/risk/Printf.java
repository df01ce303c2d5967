package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Escapes;
import java.util.List;

/** Foretells what {@code printf} prints. */
final class Printf {
    private Printf() {}

    static Data run(Invocation call) {
        List<Arg> args = call.args;
        int first = 0;
        if (!args.isEmpty() && args.getFirst().text().equals("--")) {
            first = 1;
        }
        boolean toVariable = first < args.size() && args.get(first).text().equals("-v");
        int at = toVariable ? first + 2 : first;
        if (at >= args.size()) {
            return Data.EMPTY;
        }
        String format = args.get(at).text();
        List<Arg> values = args.subList(at + 1, args.size());
        StringBuilder out = new StringBuilder();
        int used = 0;
        int rounds = 0;
        do {
            int before = used;
            used = format(format, values, used, out);
            rounds++;
            if (used == before) {
                break;
            }
        } while (used < values.size() && rounds < 200);
        int taint = args.get(at).taint();
        for (Arg value : values) {
            taint |= value.taint();
        }
        if (toVariable && first + 1 < args.size()) {
            Arg value = new Arg(out.toString(), false, taint);
            call.state.set(args.get(first + 1).text(), List.of(value));
            return Data.EMPTY;
        }
        return new Data(out.toString(), taint);
    }

    private static int format(String format, List<Arg> values, int from, StringBuilder out) {
        int used = from;
        int i = 0;
        while (i < format.length()) {
            char c = format.charAt(i++);
            if (c == '\\' && i < format.length()) {
                i = Escapes.decode(format, i, out);
            } else if (c == '%' && i < format.length()) {
                while (i < format.length() && "-+ #0123456789.*lh".indexOf(format.charAt(i)) >= 0) {
                    i++;
                }
                char kind = i < format.length() ? format.charAt(i++) : '%';
                if (kind == '%') {
                    out.append('%');
                } else {
                    String value = used < values.size() ? values.get(used).text() : "";
                    used++;
                    append(kind, value, out);
                }
            } else {
                out.append(c);
            }
        }
        return Math.min(used, Math.max(values.size(), from));
    }

    private static void append(char kind, String value, StringBuilder out) {
        switch (kind) {
            case 'b' -> out.append(Builtins.unescaped(value));
            case 'c' -> out.append(value.isEmpty() ? "" : value.substring(0, 1));
            default -> out.append(value);
        }
    }
}
