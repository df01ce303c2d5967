package dev.cmdai.domain;

/** The version of the ports that a plugin is compiled against. */
public final class DomainApi {

    /**
     * The API version; a plugin's manifest names it as {@code Cmdai-Api-Version}. The first number
     * changes when a port breaks, the second when one is added.
     */
    public static final String VERSION = "0.1";

    private DomainApi() {}
}
