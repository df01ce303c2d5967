package dev.cmdai.domain.risk;

/** Evaluates the smallest arithmetic: whole numbers with + - * and no brackets. */
final class Arithmetic {
    private Arithmetic() {}

    /** The value as text, unknown if it is more than the smallest arithmetic. */
    static String evaluate(String expression) {
        int total = 0;
        int product = 1;
        int sign = 1;
        boolean number = false;
        int i = 0;
        while (i < expression.length()) {
            char c = expression.charAt(i);
            if (c == ' ') {
                i++;
            } else if (c >= '0' && c <= '9') {
                int from = i;
                while (i < expression.length() && Character.isDigit(expression.charAt(i))) {
                    i++;
                }
                int value = Numbers.parse(expression.substring(from, i));
                if (value < 0 || number) {
                    return "\0";
                }
                product *= value;
                number = true;
            } else if (number && (c == '+' || c == '-')) {
                total += sign * product;
                sign = c == '+' ? 1 : -1;
                product = 1;
                number = false;
                i++;
            } else if (number && c == '*') {
                number = false;
                i++;
            } else {
                return "\0";
            }
        }
        return number ? String.valueOf(total + sign * product) : "\0";
    }
}
