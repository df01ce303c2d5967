package dev.cmdai.domain.shell;

/** What {@code ${…}} does with its parameter. */
public enum ParameterOperator {
    /** {@code ${x}}. */
    NONE,
    /** {@code ${#x}}. */
    LENGTH,
    /** {@code ${!x}}. */
    INDIRECT,
    /** {@code ${x:-y}}, {@code ${x-y}}. */
    DEFAULT,
    /** {@code ${x:=y}}, {@code ${x=y}}. */
    ASSIGN,
    /** {@code ${x:?y}}, {@code ${x?y}}. */
    REQUIRE,
    /** {@code ${x:+y}}, {@code ${x+y}}. */
    ALTERNATIVE,
    /** {@code ${x#y}}. */
    REMOVE_PREFIX,
    /** {@code ${x##y}}. */
    REMOVE_LONGEST_PREFIX,
    /** {@code ${x%y}}. */
    REMOVE_SUFFIX,
    /** {@code ${x%%y}}. */
    REMOVE_LONGEST_SUFFIX,
    /** {@code ${x/y/z}}. */
    REPLACE,
    /** {@code ${x//y/z}}. */
    REPLACE_ALL,
    /** {@code ${x:1:2}}. */
    SUBSTRING,
    /** {@code ${x^}}, {@code ${x^^}}. */
    UPPER,
    /** {@code ${x,}}, {@code ${x,,}}. */
    LOWER,
    /** {@code ${x@Q}} and whatever else only the shell can compute. */
    TRANSFORM
}
