package dev.cmdai.domain.risk;

/** What a person has to do before a command runs. */
public enum Confirmation {
    /** Press Enter. */
    ENTER,
    /** Type yes. */
    YES,
    /** Type the name of what would be hit. */
    TYPE_TARGET
}
