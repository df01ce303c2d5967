package dev.cmdai.domain.history;

/** Which programs take a password where; by their manuals. */
final class CommandOptions {

    private static final int LONGEST_NAME = 16;

    private CommandOptions() {}

    /** The program's name if this word is one that this class knows, else empty. */
    static String programAt(String text, int from, int to) {
        int start = to;
        while (start > from && to - start <= LONGEST_NAME && text.charAt(start - 1) != '/') {
            start--;
        }
        if (to - start > LONGEST_NAME || to - start < 2) {
            return "";
        }
        String name = text.substring(start, to);
        return switch (name) {
            case "mysql",
                    "mysqldump",
                    "mysqladmin",
                    "mysqlimport",
                    "mysqlshow",
                    "mysqlcheck",
                    "mysqlpump",
                    "mariadb",
                    "mariadb-dump",
                    "mariadb-admin",
                    "mycli",
                    "sshpass",
                    "curl",
                    "http",
                    "https",
                    "wget",
                    "docker",
                    "podman",
                    "nerdctl",
                    "buildah",
                    "skopeo",
                    "helm",
                    "oras",
                    "oc",
                    "az",
                    "htpasswd",
                    "openssl",
                    "ldapsearch",
                    "ldapadd",
                    "ldapmodify",
                    "ldapdelete",
                    "ldapwhoami",
                    "smbclient",
                    "rpcclient",
                    "redis-cli",
                    "valkey-cli",
                    "mongo",
                    "mongosh",
                    "mongodump",
                    "mongorestore",
                    "mongoexport",
                    "mongoimport",
                    "sqlcmd",
                    "bcp",
                    "zip",
                    "unzip",
                    "7z",
                    "7za",
                    "rar",
                    "unrar",
                    "lftp",
                    "ncftp",
                    "mosquitto_pub",
                    "mosquitto_sub",
                    "ipmitool",
                    "nmcli",
                    "hydra",
                    "echo",
                    "printf",
                    "sudo",
                    "passwd",
                    "chpasswd",
                    "xfreerdp",
                    "wpa_passphrase",
                    "cqlsh",
                    "influx",
                    "kinit",
                    "cryptsetup",
                    "su" ->
                    name;
            default -> "";
        };
    }

    /** At what place of the word the password begins, when it hangs on the option: -pSECRET. */
    static int attached(String program, String option) {
        return switch (program) {
            case "mysql",
                    "mysqldump",
                    "mysqladmin",
                    "mysqlimport",
                    "mysqlshow",
                    "mysqlcheck",
                    "mysqlpump",
                    "mariadb",
                    "mariadb-dump",
                    "mariadb-admin",
                    "mycli",
                    "sshpass",
                    "7z",
                    "7za",
                    "rar",
                    "unrar" ->
                    option.startsWith("-p") ? 2 : 0;
            case "curl" -> option.startsWith("-u") ? 2 : option.startsWith("--user=") ? 7 : 0;
            case "sqlcmd", "bcp" -> option.startsWith("-P") ? 2 : 0;
            case "xfreerdp" -> option.startsWith("/p:") ? 3 : 0;
            default -> 0;
        };
    }

    /** Whether the next word is a password. */
    static boolean takesPassword(String program, boolean login, String option) {
        return switch (program) {
            case "sshpass",
                    "mongo",
                    "mongosh",
                    "mongodump",
                    "mongorestore",
                    "mongoexport",
                    "mongoimport",
                    "hydra",
                    "cqlsh" ->
                    option.equals("-p");
            case "docker", "podman", "nerdctl", "buildah", "skopeo", "helm", "oras", "oc", "az" ->
                    login && option.equals("-p");
            case "ldapsearch", "ldapadd", "ldapmodify", "ldapdelete", "ldapwhoami" ->
                    option.equals("-w");
            case "redis-cli", "valkey-cli" -> option.equals("-a");
            case "sqlcmd", "bcp", "mosquitto_pub", "mosquitto_sub", "ipmitool", "zip", "unzip" ->
                    option.equals("-P");
            case "openssl" -> option.equals("-k") || option.equals("-K");
            default -> false;
        };
    }

    /** Whether the next word, which starts at {@code next}, is user:password. */
    static boolean takesPair(String program, String option, String text, int next) {
        return switch (program) {
            case "curl" ->
                    option.equals("-u")
                            || option.equals("--user")
                            || option.equals("-U")
                            || option.equals("--proxy-user");
            case "http", "https" -> option.equals("-a") || option.equals("--auth");
            case "smbclient", "rpcclient" -> option.equals("-U") || option.equals("--user");
            case "openssl" -> option.startsWith("-pass") && text.startsWith("pass:", next);
            default -> false;
        };
    }

    /** Whether what hangs on the option is user:password. */
    static boolean isPair(String program) {
        return program.equals("curl");
    }

    /** Whether --password without a value asks for it, so that the next word is something else. */
    static boolean promptsByLongName(String program) {
        return program.startsWith("mysql") || program.startsWith("mariadb");
    }

    /** Whether a word that is no option is a password in itself. */
    static boolean isPlainPassword(String program, int word, String text, int from) {
        return switch (program) {
            case "nmcli" ->
                    follows(text, from, "password ")
                            || follows(text, from, "password \"")
                            || follows(text, from, "password '");
            case "wpa_passphrase" -> word == 3;
            default -> false;
        };
    }

    /** Whether the program reads a password from its standard input, seen at this argument. */
    static boolean readsPassword(String program, String text, int from) {
        return switch (program) {
            case "sudo" -> text.charAt(from) == '-' && text.startsWith("-S", from);
            case "passwd" -> text.startsWith("--stdin", from);
            case "docker", "podman", "helm", "nerdctl" -> text.startsWith("--password-stdin", from);
            default -> false;
        };
    }

    private static boolean follows(String text, int at, String before) {
        return text.regionMatches(at - before.length(), before, 0, before.length());
    }
}
