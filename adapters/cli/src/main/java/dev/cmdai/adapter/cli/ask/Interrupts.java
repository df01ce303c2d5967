package dev.cmdai.adapter.cli.ask;

import sun.misc.Signal;

/** Turns Ctrl-C into a question that the work asks itself, so that it can end in good order. */
final class Interrupts {

    private volatile boolean happened;

    private Interrupts() {}

    /** From now on the first Ctrl-C only sets a flag; a second one ends the process. */
    @SuppressWarnings("sunapi") // the JDK has no other way to see a signal
    static Interrupts watch() {
        Interrupts interrupts = new Interrupts();
        Signal.handle(
                new Signal("INT"),
                signal -> {
                    if (interrupts.happened) {
                        Runtime.getRuntime().halt(130);
                    }
                    interrupts.happened = true;
                });
        return interrupts;
    }

    boolean happened() {
        return happened;
    }
}
