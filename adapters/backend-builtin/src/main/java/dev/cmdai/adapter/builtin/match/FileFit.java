package dev.cmdai.adapter.builtin.match;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a program is the right one for the files that a command gives it: tar does not unpack a
 * zip file, and cat does not show a picture.
 */
public final class FileFit {

    private static final double FITS = 0.02;
    private static final double FOREIGN = -0.3;

    private static final String TAR = " tar tgz tbz txz tbz2 tzst tar.gz tar.bz2 tar.xz tar.zst ";
    private static final String ZIP = " zip jar war apk docx xlsx pptx odt epub whl ";
    private static final String PACKED = " gz bz2 xz zst 7z rar " + TAR + ZIP;
    private static final String PICTURES = " jpg jpeg png gif webp bmp tiff heic svg ico ";
    private static final String FILMS = " mp4 mkv avi mov webm flv wmv m4v mpg mpeg ";
    private static final String SOUNDS = " mp3 wav flac ogg m4a aac opus wma ";
    private static final String BINARY = " pdf iso exe bin " + PACKED + PICTURES + FILMS + SOUNDS;

    private FileFit() {}

    /**
     * What the files say about a command.
     *
     * @param command the command, filled in
     * @param values the slots' values; those that are no file names say nothing
     * @return above 0 if a file is just what the program is for, below if it can't read it
     */
    public static double of(String command, @Nullable String[] values) {
        if (command.contains(".part")) {
            return 0; // parts of a file are read as they are
        }
        String program = program(command);
        double fit = 0;
        for (String value : values) {
            if (value != null && isFolder(value) && readsText(program)) {
                return FOREIGN; // cat can't show a folder
            }
            String ending = value == null ? "" : ending(value);
            if (!ending.isEmpty()) {
                fit += of(program, ending);
            }
        }
        return Math.max(FOREIGN, Math.min(FITS, fit));
    }

    private static double of(String program, String ending) {
        String own =
                switch (program) {
                    case "tar" -> TAR;
                    case "unzip", "zipinfo", "zip" -> ZIP;
                    case "gunzip", "gzip", "zcat", "zgrep", "zless" -> " gz ";
                    case "bunzip2", "bzip2", "bzcat" -> " bz2 ";
                    case "unxz", "xz", "xzcat" -> " xz ";
                    case "7z" -> " 7z " + ZIP;
                    case "unrar" -> " rar ";
                    case "pdftotext", "pdfunite", "qpdf", "pdfinfo", "pdftoppm", "pdfseparate" ->
                            " pdf ";
                    case "ffmpeg", "ffprobe", "sox", "yt-dlp" -> FILMS + SOUNDS;
                    case "convert", "mogrify", "identify", "magick", "exiftool" -> PICTURES;
                    case "jq" -> " json ";
                    default -> "";
                };
        if (own.contains(" " + ending + " ")) {
            return FITS;
        }
        boolean known = BINARY.contains(" " + ending + " ");
        if (!own.isEmpty()) {
            return known && isReader(program) ? FOREIGN : 0;
        }
        return known && readsText(program) ? FOREIGN : 0;
    }

    /** Programs that only take files of their own kind; gzip and zip pack anything. */
    private static boolean isReader(String program) {
        return switch (program) {
            case "gzip", "bzip2", "xz", "zip", "ffmpeg", "convert", "magick" -> false;
            default -> true;
        };
    }

    private static boolean isFolder(String value) {
        boolean path = value.endsWith("/") && value.indexOf(':') < 0; // "https://" is a text
        return path || value.equals(".") || value.equals("..") || value.equals("~");
    }

    private static boolean readsText(String program) {
        return switch (program) {
            case "cat",
                    "head",
                    "tail",
                    "less",
                    "sort",
                    "uniq",
                    "cut",
                    "awk",
                    "sed",
                    "grep",
                    "nl",
                    "tac",
                    "paste",
                    "join",
                    "column",
                    "fold",
                    "tr",
                    "iconv" ->
                    true;
            default -> false;
        };
    }

    private static String program(String command) {
        String rest = command.startsWith("sudo ") ? command.substring(5) : command;
        int end = rest.indexOf(' ');
        return end < 0 ? rest : rest.substring(0, end);
    }

    /**
     * The ending in lower case, two parts for {@code .tar.gz}; empty for anything but a file name.
     */
    private static String ending(String value) {
        int slash = value.lastIndexOf('/');
        String name = value.substring(slash + 1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        if (dot <= 0 || name.length() - dot > 6 || name.indexOf(' ') >= 0) {
            return "";
        }
        int before = name.lastIndexOf('.', dot - 1);
        boolean tar = before > 0 && name.startsWith("tar", before + 1);
        return name.substring((tar ? before : dot) + 1);
    }
}
