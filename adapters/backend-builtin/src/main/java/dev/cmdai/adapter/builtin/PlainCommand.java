package dev.cmdai.adapter.builtin;

import dev.cmdai.domain.shell.ShellKind;
import dev.cmdai.domain.shell.ShellParser;

/**
 * Knows a request that is no wish but a command line already, {@code ls -la} or {@code ps aux |
 * grep ssh}: whoever types one wants that one.
 */
final class PlainCommand {

    /** Programs whose names are also ordinary verbs need an option or an operator behind them. */
    private static final String PROGRAMS =
            " apt apt-get awk base64 basename bash brew cargo cat cd chgrp chmod chown cmp column comm"
                    + " cp crontab curl cut date dd df dig dirname dmesg docker docker-compose du"
                    + " echo env export fdisk ffmpeg file find fish free gcc git gpg gradle grep gunzip"
                    + " gzip head helm history hostname htop id ifconfig ip ipconfig java jobs"
                    + " journalctl jq kill killall kubectl less ln ls lsblk lscpu lsof lspci lsusb make"
                    + " man md5sum mkdir mount mv mvn mysql nano nc netstat nice nmap node nohup npm"
                    + " npx openssl paste pgrep php ping pip pip3 pkill podman printenv printf ps psql"
                    + " pwd pwsh python python3 readlink realpath rm rmdir rsync ruby scp screen sed"
                    + " seq service sh sha256sum shutdown sleep sort source split sqlite3 ss ssh stat"
                    + " strace su sudo systemctl tac tail tar tee terraform test time tmux top touch"
                    + " tr traceroute tree type ulimit umount uname uniq unzip uptime vi vim watch wc"
                    + " wget whereis which who whoami xargs xz yarn yes yum zcat zip zsh ";

    /** Words that a wish has and a command line has not. */
    private static final String WISH =
            " the a an my me i all every each of for with without in on to from than how what which"
                    + " where when who why is are that this these those and or please show list find"
                    + " files file folder folders directory directories between into as by be was"
                    + " using larger bigger smaller older newer named called containing ";

    /** Programs that do something useful with nothing behind them. */
    private static final String ALONE =
            " ls pwd whoami htop top uptime df du free ps id hostname uname w who lsblk lscpu lsusb"
                    + " lspci dmesg env printenv history jobs tree ifconfig netstat ss ";

    /**
     * Families of subcommands: {@code git status} is a command line, {@code git is slow} is not.
     */
    private static final String SUBCOMMANDS =
            " status add commit push pull fetch clone log diff branch checkout switch merge rebase"
                    + " stash init remote tag reset revert install build run test start stop restart"
                    + " ps images exec logs up down get describe apply update upgrade search list"
                    + " info clean compile package publish version ";

    private static final String TOOLS =
            " git docker docker-compose podman kubectl npm yarn pip pip3 cargo mvn gradle brew apt"
                    + " apt-get helm terraform make systemctl ";

    private PlainCommand() {}

    /** The command line, or an empty text if the request is a wish. */
    static String of(String request) {
        String line = request.strip();
        if (line.startsWith("$ ")) {
            line = line.substring(2).strip();
        }
        if (line.isEmpty() || line.length() > 500 || hasControl(line)) {
            return "";
        }
        if (line.indexOf("$(") >= 0 || line.indexOf('`') >= 0) {
            return ""; // what stands in a wish is data; nothing in it may run by itself
        }
        String[] words = line.split(" +", -1);
        int first = words[0].equals("sudo") && words.length > 1 ? 1 : 0;
        if (!isIn(PROGRAMS, words[first])) {
            return "";
        }
        if (words.length == 1) {
            return isIn(ALONE, words[0]) ? line : "";
        }
        boolean syntax = false;
        for (int i = first + 1; i < words.length; i++) {
            if (isIn(WISH, words[i])) {
                return "";
            }
            syntax |= isSyntax(words[i]);
        }
        if (!ShellParser.parse(line, ShellKind.BASH).isComplete()) {
            return "";
        }
        if (syntax || first == 1 && words.length == 2) {
            return line;
        }
        boolean sub =
                isIn(TOOLS, words[first])
                        && words.length <= first + 3
                        && words.length > first + 1
                        && isIn(SUBCOMMANDS, words[first + 1]);
        return sub ? line : "";
    }

    private static boolean isSyntax(String word) {
        if (word.length() > 1
                && word.charAt(0) == '-'
                && Character.isLetter(word.charAt(word.length() - 1))) {
            return true;
        }
        return word.equals("|")
                || word.equals("&&")
                || word.equals("||")
                || word.equals(">")
                || word.equals(">>")
                || word.startsWith("--") && word.length() > 3
                || word.startsWith("-") && word.length() == 2;
    }

    private static boolean hasControl(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isISOControl(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String list, String word) {
        return !word.isEmpty() && list.contains(" " + word + " ");
    }
}
