package dev.cmdai.domain.config;

/**
 * Something wrong with a setting.
 *
 * @param origin where: file with line and column, variable or flag
 * @param message what is wrong and what is wanted, one sentence
 */
public record ConfigProblem(String origin, String message) {

    /** Both in one line. */
    @Override
    public String toString() {
        return origin + ": " + message;
    }
}
