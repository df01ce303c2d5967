package dev.cmdai.domain.risk;

import java.util.List;

/** Foretells what commands print, or at least where it comes from. */
final class Outputs {
    private Outputs() {}

    /** Commands whose arguments are data, even if they look like commands. */
    static boolean isReader(String name) {
        return switch (name) {
            case "man",
                    "which",
                    "type",
                    "whereis",
                    "whatis",
                    "apropos",
                    "info",
                    "help",
                    "hash",
                    "grep",
                    "egrep",
                    "fgrep",
                    "rg",
                    "ag",
                    "ack",
                    "ls",
                    "head",
                    "tail",
                    "cat",
                    "less",
                    "more",
                    "wc",
                    "sort",
                    "uniq",
                    "test",
                    "[",
                    "file",
                    "stat",
                    "basename",
                    "dirname",
                    "cowsay",
                    "figlet",
                    "logger",
                    "wall",
                    "notify-send",
                    "say",
                    "apt",
                    "brew",
                    "pgrep",
                    "ps",
                    "mkdir",
                    "touch",
                    "tldr",
                    "cheat",
                    "jq",
                    "yq",
                    "zgrep",
                    "expr",
                    "seq",
                    "true",
                    "false",
                    "sleep",
                    "date",
                    "pwd",
                    "tee",
                    "diff",
                    "tr",
                    "cut",
                    "column",
                    "rev",
                    "strings",
                    "ldd",
                    "nm",
                    "locate",
                    "history",
                    "fc",
                    "curl",
                    "wget",
                    "go",
                    "cargo",
                    "code",
                    "open",
                    "du",
                    "df" ->
                    true;
            default -> false;
        };
    }

    static Data of(Invocation call) {
        Data in = call.input;
        return switch (call.name) {
            case "true", "false", ":", "sleep", "mkdir", "touch", "rm", "cp", "mv", "chmod" ->
                    Data.EMPTY;
            case "cat",
                    "bat",
                    "head",
                    "tail",
                    "less",
                    "more",
                    "sort",
                    "uniq",
                    "tac",
                    "tee",
                    "pv",
                    "sponge",
                    "dos2unix",
                    "column",
                    "nl",
                    "zcat",
                    "gunzip",
                    "xzcat",
                    "bzcat" ->
                    passed(call);
            case "base64", "gbase64" ->
                    decodes(call) ? Decoders.base64(passed(call)) : hidden(call);
            case "base32" -> decodes(call) ? Decoders.base32(passed(call)) : hidden(call);
            case "openssl" -> call.has("-d") ? openssl(call) : hidden(call);
            case "xxd" -> call.has("-r") ? Decoders.hex(passed(call)) : hidden(call);
            case "uudecode", "gpg", "unzip", "7z", "zstd", "xz", "bzip2", "gzip" ->
                    Data.unknown(in.taint() | filesTaint(call) | Taint.DECODED);
            case "rev" -> Decoders.reversed(passed(call));
            case "tr" ->
                    call.has("-d")
                            ? Decoders.translated(in, call.operand(0), "")
                            : Decoders.translated(in, call.operand(0), call.operand(1));
            case "grep", "egrep", "cut", "sed", "awk", "gsed", "fold", "fmt", "strings", "gawk" ->
                    filtered(call);
            case "wc", "sha256sum", "md5sum", "sha1sum", "cksum" -> Data.UNKNOWN;
            case "curl",
                    "wget",
                    "nc",
                    "ncat",
                    "netcat",
                    "aria2c",
                    "lynx",
                    "http",
                    "https",
                    "fetch",
                    "w3m",
                    "scp",
                    "sftp",
                    "ftp",
                    "tftp",
                    "dig",
                    "nslookup",
                    "host",
                    "socat",
                    "telnet",
                    "rsync",
                    "axel",
                    "links",
                    "invoke-webrequest",
                    "iwr",
                    "irm",
                    "invoke-restmethod",
                    "gsutil",
                    "aws",
                    "rclone" ->
                    fetched(call);
            case "history", "fc" -> Data.unknown(Taint.HISTORY);
            case "mysqldump", "pg_dump", "pg_dumpall", "mongodump", "redis-dump" ->
                    Data.unknown(Taint.DUMP);
            case "env", "printenv" -> Data.unknown(Taint.SECRET);
            case "tar", "zip", "cpio" -> Data.unknown(in.taint() | filesTaint(call) | Taint.DUMP);
            case "getent", "lastlog", "uname", "ifconfig", "ps", "whoami", "id", "hostname" ->
                    Data.unknown(in.taint() | Taint.IDENTITY);
            case "pwd" -> new Data(call.state.directory + "\n", 0);
            case "basename" -> {
                String text = call.operand(0);
                yield new Data(text.substring(text.lastIndexOf('/') + 1) + "\n", 0);
            }
            case "which" -> new Data("/usr/bin/" + call.operand(0) + "\n", 0);
            case "seq" -> new Data("1\n", 0);
            case "ls" -> Data.unknown(0);
            default -> Data.unknown(in.taint() | filesTaint(call));
        };
    }

    private static boolean decodes(Invocation call) {
        return call.has("-d") || call.has("-D") || call.has("--decode");
    }

    private static Data openssl(Invocation call) {
        boolean base64 = call.operand(0).equals("base64") || call.has("-base64") || call.has("-a");
        boolean ciphered = !call.operand(0).equals("base64") && call.has("-pass");
        return base64 && !ciphered
                ? Decoders.base64(call.input)
                : Data.unknown(call.input.taint() | Taint.DECODED);
    }

    private static Data hidden(Invocation call) {
        return Data.unknown(call.input.taint() | filesTaint(call));
    }

    private static Data filtered(Invocation call) {
        int taint = call.input.taint() | filesTaint(call);
        boolean plain = call.input.isKnown() && call.name.equals("grep");
        return plain && !call.input.text().isEmpty()
                ? new Data(call.input.text(), taint)
                : Data.unknown(taint);
    }

    private static Data passed(Invocation call) {
        if (call.operands.isEmpty() || call.name.equals("tee") || call.name.equals("column")) {
            return call.input;
        }
        Data all = Data.EMPTY;
        for (Arg operand : call.operands) {
            Data file =
                    call.state.file(
                            Paths.normalize(Executor.resolvePath(operand.text(), call.state)));
            if (operand.text().equals("-") || operand.text().equals("/dev/stdin")) {
                file = call.input;
            }
            all = all.then(file == null ? Data.unknown(taintOf(operand, call.state)) : file);
        }
        return all;
    }

    private static Data fetched(Invocation call) {
        String file = "";
        for (int i = 0; i < call.options.size(); i++) {
            String option = call.options.get(i);
            Arg value = call.values.get(i);
            boolean output =
                    option.equals("-o") && call.name.equals("curl")
                            || option.equals("-O") && call.name.equals("wget")
                            || option.equals("--output")
                            || option.equals("--output-document")
                            || option.equalsIgnoreCase("-outfile");
            if (output && value != null) {
                file = value.text();
            }
            if (option.equals("-O") && call.name.equals("curl") || option.equals("--remote-name")) {
                file = lastPart(call);
            }
        }
        boolean scp = call.name.equals("scp") || call.name.equals("rsync");
        if (file.isEmpty() && (call.name.equals("wget") && !call.has("-O"))) {
            file = lastPart(call);
        } else if (scp && call.operands.size() > 1) {
            file = call.operand(call.operands.size() - 1);
        }
        if (!file.isEmpty() && !file.equals("-") && !file.equals("/dev/stdout")) {
            String path = Paths.normalize(Executor.resolvePath(file, call.state));
            call.state.write(path, Data.unknown(Taint.NETWORK));
            return Data.unknown(0);
        }
        return Data.unknown(Taint.NETWORK);
    }

    private static String lastPart(Invocation call) {
        for (Arg arg : call.operands) {
            String text = arg.text();
            if (text.indexOf('/') > 0) {
                String name = text.substring(text.lastIndexOf('/') + 1);
                int query = name.indexOf('?');
                return query > 0 ? name.substring(0, query) : name;
            }
        }
        return "";
    }

    private static int filesTaint(Invocation call) {
        int taint = 0;
        List<Arg> operands = call.operands;
        for (int i = 0; i < operands.size(); i++) {
            taint |= taintOf(operands.get(i), call.state) | operands.get(i).taint();
        }
        return taint;
    }

    /** Where the content of a file comes from. */
    static int taintOf(Arg file, State state) {
        Data known = state.file(Paths.normalize(Executor.resolvePath(file.text(), state)));
        int bits = Paths.classify(file, state);
        int taint = file.taint() | (known == null ? 0 : known.taint());
        if ((bits & PathClass.SECRET) != 0) {
            taint |= Taint.SECRET;
        }
        if ((bits & PathClass.AUTH) != 0) {
            taint |= Taint.SYSTEM;
        }
        if ((bits & PathClass.LOG) != 0 && file.text().endsWith("history")) {
            taint |= Taint.HISTORY;
        }
        return file.text().startsWith("/dev/tcp/") || file.text().startsWith("/dev/udp/")
                ? taint | Taint.NETWORK
                : taint;
    }
}
