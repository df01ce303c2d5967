package dev.cmdai.domain.ask;

/**
 * One command that may answer a request.
 *
 * @param command what the shell is to run, never blank
 * @param explanation one or two plain sentences, empty if the backend gave none
 * @param confidence how likely it is right, 0 to 1
 */
public record Candidate(String command, String explanation, double confidence) {
    public Candidate {
        if (command.isBlank()) {
            throw new IllegalArgumentException("A candidate needs a command");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence is 0 to 1, not " + confidence);
        }
    }
}
