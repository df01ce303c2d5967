package dev.cmdai.adapter.builtin.recipe.compile;

/** A recipe, a phrasing or a template is wrong; the message says what and what to do. */
final class BadRecipe extends Exception {

    private static final long serialVersionUID = 1;

    BadRecipe(String message) {
        super(message);
    }
}
