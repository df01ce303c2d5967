package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.words.WordList;

/** Endings of file names, and the everyday words for them. */
public final class Extensions {

    private static final String KNOWN =
            """
            txt pdf doc docx odt rtf tex md rst csv tsv xls xlsx ods ppt pptx odp epub
            mobi ps eps djvu jpg jpeg png gif bmp svg webp tif tiff heic ico raw psd xcf
            cr2 nef dng ai xbm xpm mp3 mp4 wav flac ogg m4a aac wma opus mid midi avi
            mkv mov wmv flv webm mpg mpeg m4v 3gp srt m3u zip tar gz tgz bz2 xz 7z rar
            zst lz4 jar war ear deb rpm iso dmg apk exe dll msi img bin tar.gz tar.bz2
            tar.xz tar.zst tbz2 cab java py pyc ipynb js jsx ts tsx mjs c h cpp cc cxx
            hpp cs go rs rb php pl pm sh bash zsh fish ps1 bat swift kt kts scala lua r
            m sql hs erl ex exs clj dart vue jl asm f90 class o so a obj gradle proto tf
            html htm css scss sass less xml xsd xsl xslt json jsonl yml yaml toml ini
            cfg conf cnf config properties env jsp asp aspx plist ics vcf wsdl desktop
            service list repo log bak tmp temp old orig swp swo lock pid out err dat
            data db sqlite sqlite3 dump cache part torrent pem crt key csr p12 gpg asc
            sig md5 sha256 patch diff rej ttf otf woff woff2 fq mo po pot
            """;

    /** Endings that are words of the language first. */
    private static final String ALSO_WORDS =
            """
            a o m r c h go list data key service class cache part old out repo
            config lock raw less image desktop temp patch bash fish zsh ex pm err
            """;

    private Extensions() {}

    /**
     * The ending that a lower-case word names, without its dot, or an empty text: {@code .txt},
     * {@code pdf}, {@code pdfs}, {@code *.log}, {@code python}.
     */
    public static String of(String lower) {
        int start = lower.startsWith("*.") ? 2 : lower.startsWith(".") ? 1 : 0;
        if (start > 0) {
            String rest = lower.substring(start);
            return isEnding(rest) ? rest : "";
        }
        String named = ofWord(lower);
        if (named.isEmpty() && lower.length() > 2 && lower.endsWith("s")) {
            named =
                    ofWord(
                            lower.endsWith("'s")
                                    ? lower.substring(0, lower.length() - 2)
                                    : lower.substring(0, lower.length() - 1));
        }
        return named;
    }

    /**
     * Whether the text can be an ending: letters and digits, dots inside, at most 16 characters.
     */
    public static boolean isEnding(String text) {
        if (text.isEmpty() || text.length() > 16 || text.charAt(0) == '.' || text.endsWith(".")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)
                    && c != '.'
                    && c != '_'
                    && c != '~'
                    && c != '-'
                    && c != '+') {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is an ending as it is written in file names. */
    public static boolean isKnown(String lower) {
        return WordList.has(KNOWN, lower);
    }

    /** The usual ending of a language or format that people call by its name. */
    private static String ofWord(String word) {
        return switch (word) {
            case "python" -> "py";
            case "javascript" -> "js";
            case "typescript" -> "ts";
            case "ruby" -> "rb";
            case "rust" -> "rs";
            case "golang" -> "go";
            case "perl" -> "pl";
            case "kotlin" -> "kt";
            case "markdown" -> "md";
            case "c++", "cplusplus" -> "cpp";
            case "c#", "csharp" -> "cs";
            case "haskell" -> "hs";
            case "jupyter", "notebook" -> "ipynb";
            case "excel" -> "xlsx";
            case "powerpoint" -> "pptx";
            case "postscript" -> "ps";
            case "latex" -> "tex";
            case "gzip" -> "gz";
            default -> isKnown(word) && !WordList.has(ALSO_WORDS, word) ? word : "";
        };
    }
}
