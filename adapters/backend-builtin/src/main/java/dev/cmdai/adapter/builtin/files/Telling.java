package dev.cmdai.adapter.builtin.files;

/** Says in one sentence what a command does. */
final class Telling {

    private Telling() {}

    static String of(Wish w) {
        StringBuilder out = new StringBuilder(verb(w)).append(' ').append(subject(w));
        if (w.hidden) {
            out.append(" that are hidden");
        }
        for (int i = 0; i < w.names.size(); i++) {
            out.append(i == 0 ? " named " : " or ").append(w.names.get(i).pattern());
        }
        for (NameTest test : w.alsoNames) {
            out.append(" and ").append(test.pattern());
        }
        for (int i = 0; i < w.notNames.size(); i++) {
            out.append(i == 0 ? " but not " : " or ").append(w.notNames.get(i).pattern());
        }
        for (Test test : w.tests) {
            out.append(test.tell().isEmpty() ? "" : " ").append(test.tell());
        }
        if (!w.content.isEmpty() && w.deed != Deed.GREP) {
            out.append(w.contentNot ? " that do not contain '" : " that contain '")
                    .append(w.content)
                    .append('\'');
        }
        out.append(w.mostDepth == 1 || new ListWriter(w).fits() ? " in " : " under ")
                .append(places(w));
        if (w.mostDepth == 1) {
            out.append(", not in its subfolders");
        } else if (w.mostDepth > 1) {
            out.append(", at most ").append(w.mostDepth).append(" levels down");
        }
        for (int i = 0; i < w.excludedFolders.size(); i++) {
            out.append(i == 0 ? ", leaving out " : " and ").append(w.excludedFolders.get(i));
        }
        if (w.order == 's' || w.order == 't') {
            String first =
                    w.order == 's'
                            ? w.ascending ? "smallest" : "largest"
                            : w.ascending ? "oldest" : "newest";
            out.append(
                    w.limit > 0
                            ? ", only the " + (w.limit == 1 ? "" : w.limit + " ") + first
                            : ", " + first + " first");
        }
        return out.append(end(w)).append('.').toString();
    }

    private static String verb(Wish w) {
        return switch (w.deed) {
            case LIST -> w.find ? "Finds" : "Lists";
            case DETAILS -> "Lists with details";
            case NAMES -> "Lists the names of";
            case COUNT -> "Counts";
            case COUNT_LINES -> "Counts the lines of";
            case COUNT_WORDS -> "Counts the words of";
            case TOTAL_SIZE -> "Adds up the disk space of";
            case DELETE -> w.confirm ? "Asks and then deletes" : "Deletes";
            case COPY -> "Copies";
            case MOVE -> "Moves";
            case ARCHIVE -> "Packs";
            case COMPRESS -> "Compresses";
            case EXTRACT -> "Unpacks";
            case GREP -> "Shows the lines with '" + w.content + "' in";
            case REPLACE -> "Replaces '" + w.from + "' with '" + w.value + "' in";
            case CHMOD -> "Sets permissions " + w.value + " on";
            case CHOWN -> "Makes " + w.value + " the owner of";
            case CHGRP -> "Makes " + w.value + " the group of";
            case RENAME -> "Renames to ." + w.value;
            case EXECUTE -> "Runs " + w.value.replace('\n', ' ') + " on";
            case TOUCH -> "Sets the time of last change to now for";
            case CHECKSUM -> "Prints " + w.value + " checksums of";
            case LINE_ENDINGS -> "Turns Windows line endings into Unix ones in";
            case CONTENT -> "Prints the content of";
            case DUPLICATES -> "Shows files of the same content among";
        };
    }

    private static String subject(Wish w) {
        if (!w.kind.isEmpty()) {
            return w.kind;
        }
        return switch (w.type) {
            case 'f' -> "files";
            case 'd' -> "directories";
            case 'l' -> "symbolic links";
            case 's' -> "sockets";
            case 'p' -> "named pipes";
            case 'b' -> "block devices";
            case 'c' -> "character devices";
            default -> "files and directories";
        };
    }

    private static String places(Wish w) {
        if (w.places.isEmpty() || (w.places.size() == 1 && w.place().equals("."))) {
            return "the current directory";
        }
        return String.join(" and ", w.places);
    }

    private static String end(Wish w) {
        return switch (w.deed) {
            case COPY, MOVE -> " to " + w.target;
            case ARCHIVE -> w.target.isEmpty() ? "" : " into " + w.target;
            default -> w.output.isEmpty() ? "" : ", and writes the result to " + w.output;
        };
    }
}
