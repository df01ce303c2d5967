package dev.cmdai.adapter.builtin.files;

/** Kinds of files that people call by a word, as the endings of their names. */
final class Kinds {

    private Kinds() {}

    /** Endings between spaces, or an empty text if the word is no kind. */
    static String endings(String word) {
        return switch (word) {
            case "image",
                    "images",
                    "photo",
                    "photos",
                    "picture",
                    "pictures",
                    "pics",
                    "photographs" ->
                    "jpg jpeg png gif webp";
            case "video", "videos", "movie", "movies", "film", "films" -> "mp4 mkv avi mov webm";
            case "audio", "music", "song", "songs", "sound", "sounds" -> "mp3 flac ogg wav m4a";
            case "document", "documents" -> "pdf doc docx odt txt";
            case "archives", "tarballs", "archive-files" -> "tar tar.gz tgz zip gz bz2 xz 7z";
            case "spreadsheet", "spreadsheets" -> "xls xlsx ods csv";
            case "presentation", "presentations", "slides" -> "ppt pptx odp";
            case "ebook", "ebooks", "e-books" -> "epub mobi azw3";
            case "font", "fonts" -> "ttf otf woff woff2";
            case "jpeg", "jpegs" -> "jpg jpeg";
            case "tarball" -> "tar.gz tgz tar";
            default -> "";
        };
    }

    /** Whether names of this kind come in upper case as well, from cameras and other systems. */
    static boolean isAnyCase(String word) {
        return switch (word) {
            case "image",
                    "images",
                    "photo",
                    "photos",
                    "picture",
                    "pictures",
                    "pics",
                    "photographs",
                    "video",
                    "videos",
                    "movie",
                    "movies",
                    "film",
                    "films",
                    "audio",
                    "music",
                    "song",
                    "songs",
                    "sound",
                    "sounds",
                    "document",
                    "documents" ->
                    true;
            default -> false;
        };
    }

    /**
     * Endings of source code by its language; a word of its own only before "files", "code" and the
     * like.
     */
    static String language(String word) {
        return switch (word) {
            case "python", "py" -> "py";
            case "java" -> "java";
            case "c" -> "c";
            case "h", "header", "headers" -> "h";
            case "c++", "cpp", "cplusplus" -> "cpp";
            case "c#", "csharp" -> "cs";
            case "javascript", "js" -> "js";
            case "typescript", "ts" -> "ts";
            case "ruby" -> "rb";
            case "perl" -> "pl";
            case "rust" -> "rs";
            case "go", "golang" -> "go";
            case "kotlin" -> "kt";
            case "swift" -> "swift";
            case "shell", "bash" -> "sh";
            case "fortran" -> "f90";
            case "r" -> "R";
            case "lua" -> "lua";
            case "scala" -> "scala";
            case "haskell" -> "hs";
            case "dart" -> "dart";
            case "text" -> "txt";
            case "plain-text", "plaintext" -> "txt";
            case "log", "logs", "logfiles" -> "log";
            case "script", "scripts" -> "sh";
            case "backup", "backups" -> "bak";
            case "temp", "temporary", "tmp" -> "tmp";
            case "config", "configuration" -> "conf";
            case "bytecode" -> "pyc";
            case "object" -> "o";
            case "class" -> "class";
            case "word" -> "docx";
            case "swap" -> "swp";
            case "yaml", "yml" -> "yml yaml";
            case "html", "htm" -> "html";
            case "css" -> "css";
            case "data" -> "dat";
            case "lock" -> "lock";
            case "zip", "zipped" -> "zip";
            case "key" -> "key";
            case "service" -> "service";
            case "patch" -> "patch";
            case "cache" -> "cache";
            default -> "";
        };
    }
}
