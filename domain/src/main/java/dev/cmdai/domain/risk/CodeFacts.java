package dev.cmdai.domain.risk;

import java.util.List;
import java.util.Locale;

/** What a piece of code in a scripting language calls, by the names in it. */
final class CodeFacts {
    private static final String[] RUNS = {
        "system(",
        "system ",
        "popen(",
        "popen ",
        "subprocess",
        "exec(",
        "exec ",
        "execsync",
        "spawn",
        "child_process",
        "shell_exec",
        "passthru(",
        "proc_open",
        "`",
        "%x",
        "qx",
        "os.execute",
        "execv",
        "execl",
        "| getline",
        "|getline",
        "do shell script",
        "kernel.",
        "open3",
        "pty.",
        "backticks",
        "| \"",
        "print |",
        "execfile",
        "run("
    };
    private static final String[] DELETES = {
        "rmtree",
        "rm_rf",
        "rm_r(",
        "rmsync",
        "rmdirsync",
        "unlink",
        "os.remove",
        "rmdir",
        "fs.rm(",
        "remove_tree",
        "removesync",
        "remove_dir",
        "fileutils.rm",
        "removedirs",
        "delete_tree",
        "file.delete",
        "rm_f",
        "remove_entry",
        "dir.rmdir",
        "fs.rm "
    };
    private static final String[] SENDS = {
        "urlopen",
        "requests.",
        "http.client",
        "net::http",
        "lwp",
        "fetch(",
        "axios",
        "curl_exec",
        "socket",
        "smtplib",
        "http.request",
        "https.request",
        "ftplib",
        "http::tiny",
        "httpx",
        "http.get",
        "https.get",
        "file_get_contents(\"http",
        "fsockopen",
        "tcpsocket",
        "net.connect"
    };
    private static final String[] SOCKETS = {
        "socket",
        "fsockopen",
        "tcpsocket",
        "net.connect",
        "/inet/tcp",
        "net.socket",
        "tcpclient",
        "createconnection",
        "/dev/tcp"
    };
    private static final String[] EVALUATES = {
        "eval(", "exec(", "eval ", "instance_eval", "loadstring"
    };
    private static final String[] DECODES = {
        "b64decode",
        "base64",
        "fromhex",
        "unhexlify",
        "decode64",
        "atob(",
        "'base64'",
        "unpack(",
        "codecs.decode",
        "zlib",
        "rot13",
        "fromcharcode",
        "chr("
    };
    private static final String[] SHELL_ENDS = {
        "dup2", "/bin/sh", "/bin/bash", "pty.spawn", "sh -i", "bash -i", "cmd.exe", "powershell",
        "exec(", "spawn(", "popen", "bin/sh", "getline", "exec ", "subprocess", ".pipe("
    };

    private CodeFacts() {}

    /** Adds a word for each fact, and gives the code in lower case. */
    static String collect(String code, List<Arg> facts) {
        String plain = code.toLowerCase(Locale.ROOT);
        String bare = withoutStrings(plain);
        add(bare, RUNS, "runs", facts);
        add(bare, DELETES, "deletes", facts);
        add(bare, SENDS, "sends", facts);
        if (has(plain, SOCKETS) && has(plain, SHELL_ENDS)) {
            facts.add(Arg.of("remote-shell"));
        }
        if ((has(plain, EVALUATES) || has(bare, RUNS)) && has(plain, DECODES)) {
            facts.add(Arg.of("hidden"));
        }
        if (has(plain, EVALUATES) && has(plain, SENDS)) {
            facts.add(Arg.of("downloaded"));
        }
        if (bare.contains("setuid") && has(bare, RUNS)) {
            facts.add(Arg.of("becomes-root"));
        }
        if (plain.contains("open(")
                || plain.contains("read(")
                || plain.contains("readfile")
                || plain.contains("file_get")
                || plain.contains("io.read")
                || plain.contains("file.read")) {
            facts.add(Arg.of("reads-files"));
        }
        if (plain.contains("'w'")
                || plain.contains("\"w\"")
                || plain.contains("'a'")
                || plain.contains("writefile")
                || plain.contains("\"a\"")
                || plain.contains("'wb'")
                || plain.contains("file.write")
                || plain.contains("write_text")) {
            facts.add(Arg.of("writes-files"));
        }
        boolean forks =
                plain.contains("fork(") || plain.contains("fork while") || plain.contains("fork ");
        if (forks && (plain.contains("while") || plain.contains("loop") || plain.contains("for"))) {
            facts.add(Arg.of("multiplies"));
        }
        return plain;
    }

    /** The code with nothing between the quotes, where a call's name would only be text. */
    private static String withoutStrings(String code) {
        StringBuilder out = new StringBuilder(code.length());
        char quote = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quote == 0) {
                out.append(c);
                quote = c == '\'' || c == '"' ? c : 0;
            } else if (c == '\\') {
                i++;
            } else if (c == quote) {
                out.append(c);
                quote = 0;
            }
        }
        return out.toString();
    }

    private static void add(String code, String[] words, String fact, List<Arg> facts) {
        if (has(code, words)) {
            facts.add(Arg.of(fact));
        }
    }

    private static boolean has(String code, String[] words) {
        for (String word : words) {
            if (code.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static boolean has(List<Arg> facts, String fact) {
        for (Arg arg : facts) {
            if (arg.text().equals(fact)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody mixed up the languages: shell text where code is expected. */
    static boolean looksLikeShell(String code) {
        return code.startsWith("rm -") || code.startsWith("dd if=") || code.startsWith("mkfs");
    }
}
