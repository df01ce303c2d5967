package dev.cmdai.domain.ask;

/**
 * The user's place: platform, folders and name, as plain absolute paths of that machine.
 *
 * @param directory the working directory
 * @param home the home directory, empty if there is none
 * @param user the login name, empty if unknown
 */
public record Context(Platform platform, String directory, String home, String user) {}
