package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.words.Word;
import dev.cmdai.adapter.builtin.words.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths, folders and file names, as written or as people call them. */
final class Places {

    private static final String COMMON =
            """
            the a an this that my your each every all any current present working home
            root parent temp tmp temporary new same other another whole entire given
            specific certain particular empty hidden and or file files folder directory
            per by of in to into from on for with without is are was has have be tree
            structure size sizes path name names called named level only which whose
            where if under inside within below but not also itself using large largest
            biggest big small smallest top one first last previous next sub destination
            target source above single recursive recursively sorted downloads documents
            desktop pictures music videos download list listing contents content count
            make create remove delete change show go it as at that's than no symbolic
            system web containing contains permissions older newer regular writable
            nested entries i when then excluding except including old recent local
            remote shared separate long so up two three exists do does display print
            find usage hierarchy user its their our permission sort copy move compress
            zip archive tar open rename enter mount sync upload backup extract search
            get give clean clear share encrypt unzip watch compare see view check set
            grant allow chmod chown between matching ordered owned modified accessed
            changed tell full
            """;

    private static final String PREPOSITIONS =
            """
            in from to into under inside of within on below at
            """;

    /** Words that make a place of the folder behind them, so that no name follows. */
    private static final String PLACED = "current this working parent home root same present";

    private Places() {}

    /**
     * A place that is called by words: "the current folder", "my downloads", "the whole system".
     */
    static @Nullable SlotValue called(List<Word> words, int at) {
        if (words.get(at).quoted()) {
            return null;
        }
        String word = words.get(at).lower();
        String next = lower(words, at + 1);
        switch (word) {
            case "here" -> {
                return dir(".", at, at + 1);
            }
            case "cwd", "pwd" -> {
                return word.equals("cwd") ? dir(".", at, folderEnd(words, at + 1)) : null;
            }
            case "$pwd", "$(pwd)", "${pwd}", "`pwd`" -> {
                return dir(".", at, at + 1);
            }
            case "current", "present", "this", "working", "curent", "currect" -> {
                int end = next.equals("working") ? at + 2 : at + 1;
                end = lower(words, end).equals("local") ? end + 1 : end;
                boolean point = isFolder(lower(words, end)) || lower(words, end).equals("location");
                if (!point && word.equals("current") && lower(words, end).equals("path")) {
                    point = true;
                }
                if (!point || (word.equals("working") && end > at + 1)) {
                    return word.equals("this") ? whole(words, at) : null;
                }
                end = lower(words, end + 1).equals("tree") ? end + 2 : end + 1;
                return dir(".", at, end);
            }
            case "root" -> {
                boolean place = isFolder(next) || next.equals("filesystem") || next.equals("/");
                if (next.equals("file") && lower(words, at + 2).equals("system")) {
                    return dir("/", at, at + 3);
                }
                return place ? dir("/", at, at + 2) : null;
            }
            case "whole", "entire", "complete", "full", "all", "my", "the" -> {
                return whole(words, at);
            }
            case "parent" -> {
                return isFolder(next) && !next.endsWith("s") ? dir("..", at, at + 2) : null;
            }
            case "home" -> {
                return dir("~", at, folderEnd(words, at + 1));
            }
            case "$home", "${home}" -> {
                return dir("~", at, at + 1);
            }
            case "temp", "tmp", "temporary" -> {
                return isFolder(next) ? dir("/tmp", at, at + 2) : null;
            }
            default -> {
                return known(words, at);
            }
        }
    }

    private static @Nullable SlotValue whole(List<Word> words, int at) {
        String word = words.get(at).lower();
        int from = word.equals("the") && isWhole(lower(words, at + 1)) ? at + 2 : at + 1;
        boolean all = isWhole(words.get(from - 1).lower());
        String thing = lower(words, from);
        boolean two =
                thing.equals("file")
                        && (lower(words, from + 1).equals("system")
                                || lower(words, from + 1).equals("hierarchy"));
        boolean place =
                switch (thing) {
                    case "system",
                            "filesystem",
                            "computer",
                            "machine",
                            "disk",
                            "drive",
                            "server",
                            "pc",
                            "laptop" ->
                            true;
                    default -> two;
                };
        // "my disk" and "the system" are a place only behind a word such as "on"; the caller knows.
        if (!place || (!all && (at == 0 || !isOn(words.get(at - 1).lower())))) {
            return null;
        }
        return dir("/", at, two ? from + 2 : from + 1);
    }

    private static boolean isOn(String word) {
        return word.equals("on")
                || word.equals("in")
                || word.equals("across")
                || word.equals("over")
                || word.equals("throughout")
                || word.equals("under")
                || word.equals("search");
    }

    private static boolean isWhole(String word) {
        return word.equals("whole")
                || word.equals("entire")
                || word.equals("complete")
                || word.equals("full");
    }

    /** "downloads folder", "my documents": the folders that desktops make. */
    private static @Nullable SlotValue known(List<Word> words, int at) {
        String name =
                switch (words.get(at).lower()) {
                    case "downloads", "download" -> "Downloads";
                    case "documents" -> "Documents";
                    case "desktop" -> "Desktop";
                    case "pictures" -> "Pictures";
                    case "music" -> "Music";
                    case "videos" -> "Videos";
                    default -> "";
                };
        if (name.isEmpty()) {
            return null;
        }
        boolean folder = isFolder(lower(words, at + 1));
        String before = at > 0 ? words.get(at - 1).lower() : "";
        boolean mine =
                (before.equals("my") && at > 1 && isPreposition(words.get(at - 2).lower()))
                        || (words.get(at).lower().equals("downloads") && isPreposition(before))
                        || (words.get(at).lower().equals("desktop")
                                && (isPreposition(before)
                                        || (before.equals("the")
                                                && at > 1
                                                && isPreposition(words.get(at - 2).lower()))))
                        || (words.get(at).text().equals(name) && isPreposition(before));
        return folder || mine ? dir("~/" + name, at, folder ? at + 2 : at + 1) : null;
    }

    /** A folder by its plain name: "the src folder", "folder src", "the directory called x". */
    static @Nullable SlotValue named(List<Word> words, int at) {
        Word word = words.get(at);
        if (!isName(word)) {
            return null;
        }
        String next = lower(words, at + 1);
        String before = at > 0 ? words.get(at - 1).lower() : "";
        boolean called = isNaming(before) && at > 1 && isFolder(words.get(at - 2).lower());
        boolean taken =
                isFolder(before)
                        && at > 1
                        && (WordList.has(PLACED, lower(words, at - 2))
                                || (!isCommon(lower(words, at - 2))
                                        && !isPreposition(lower(words, at - 2))));
        boolean behind =
                !taken
                        && ((isFolder(before) && before.charAt(before.length() - 1) != 's')
                                || called)
                        && (word.quoted()
                                || (!isCommon(word.lower()) && !Shapes.isMode(word.text())));
        boolean ahead =
                isFolder(next) && !next.endsWith("s") && (word.quoted() || !isCommon(word.lower()));
        if (behind || ahead) {
            return new SlotValue(SlotType.DIR, word.text(), at, ahead && !behind ? at + 2 : at + 1);
        }
        return null;
    }

    private static boolean isName(Word word) {
        if (word.text().length() > 255) {
            return false;
        }
        for (int i = 0; i < word.text().length(); i++) {
            char c = word.text().charAt(i);
            if (c == '*' || c == '?' || c == '/') {
                return false;
            }
        }
        return true;
    }

    /** What a word is as a path: PATH, FILE, GLOB, or null. */
    static @Nullable SlotType shape(Word word) {
        String text = word.text();
        if (text.isEmpty() || text.length() > 4096) {
            return null;
        }
        char first = text.charAt(0);
        boolean space = false;
        boolean slash = false;
        boolean glob = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            space |= c == ' ';
            slash |= c == '/';
            glob |= c == '*' || (c == '?' && i > 0) || (c == '[' && text.indexOf(']', i) > i + 1);
        }
        if (text.equals("/") || text.equals(".") || text.equals("..") || text.equals("~")) {
            return SlotType.PATH;
        }
        if (text.contains("://") || (space && first != '/' && first != '~' && first != '.')) {
            return null;
        }
        if (slash
                && glob
                && first != '*'
                && first != '/'
                && first != '.'
                && first != '~'
                && !word.quoted()) {
            return SlotType.PATH;
        }
        if (slash && (first == '/' || first == '~' || first == '.' || !isFraction(text))) {
            return glob && first == '*' ? SlotType.GLOB : SlotType.PATH;
        }
        if (text.length() > 2
                && text.charAt(1) == ':'
                && text.charAt(2) == '\\'
                && Character.isLetter(first)) {
            return SlotType.PATH;
        }
        if (first == '~' && text.length() > 1 && Character.isLetter(text.charAt(1))) {
            return SlotType.PATH;
        }
        if (glob) {
            return isFraction(text) ? null : SlotType.GLOB;
        }
        return isFileName(text) ? SlotType.FILE : null;
    }

    /** {@code 3/1/2024}, {@code 24*3}, {@code and/or}: neither paths nor patterns. */
    private static boolean isFraction(String text) {
        boolean digits = text.length() > 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits &= Numbers.isDigit(c) || c == '/' || c == '*';
        }
        return digits
                || text.equalsIgnoreCase("and/or")
                || text.equalsIgnoreCase("i/o")
                || text.equalsIgnoreCase("tcp/ip")
                || text.equalsIgnoreCase("he/she")
                || text.equalsIgnoreCase("yes/no")
                || text.equalsIgnoreCase("n/a");
    }

    /**
     * {@code notes.txt}, {@code .bashrc}, {@code Makefile}; not {@code 3.5} and not {@code e.g}.
     */
    static boolean isFileName(String text) {
        switch (text) {
            case "Makefile",
                    "Dockerfile",
                    "README",
                    "LICENSE",
                    "id_rsa",
                    "Vagrantfile",
                    "Jenkinsfile",
                    "Gemfile",
                    "CHANGELOG",
                    "makefile",
                    "e.g",
                    "i.e",
                    "a.m",
                    "p.m" -> {
                return text.length() > 3;
            }
            default -> {}
        }
        int dot = text.lastIndexOf('.');
        if (dot < 0 || dot == text.length() - 1 || text.contains("@")) {
            return false;
        }
        boolean letter = false;
        for (int i = dot + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            letter |= Character.isLetter(c);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '~') {
                return false;
            }
        }
        if (dot == 0) {
            return letter && text.length() > 3;
        }
        return letter && text.length() - dot <= 12;
    }

    static boolean isFolder(String word) {
        return switch (word) {
            case "folder",
                    "directory",
                    "dir",
                    "folders",
                    "directories",
                    "dirs",
                    "direcory",
                    "diretory" ->
                    true;
            default -> false;
        };
    }

    private static boolean isNaming(String word) {
        return word.equals("called") || word.equals("named");
    }

    private static boolean isPreposition(String word) {
        return WordList.has(PREPOSITIONS, word);
    }

    /** Words that stand beside "folder" and are no name. */
    private static boolean isCommon(String word) {
        return WordList.has(COMMON, word);
    }

    private static SlotValue dir(String path, int at, int end) {
        return new SlotValue(SlotType.PATH, path, at, end);
    }

    private static int folderEnd(List<Word> words, int at) {
        return isFolder(lower(words, at)) ? at + 1 : at;
    }

    private static String lower(List<Word> words, int at) {
        return at < words.size() ? words.get(at).lower() : "";
    }
}
