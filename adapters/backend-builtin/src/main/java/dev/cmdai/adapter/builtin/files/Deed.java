package dev.cmdai.adapter.builtin.files;

/** What to do with the files that were found. */
enum Deed {
    LIST,
    DETAILS,
    NAMES,
    COUNT,
    COUNT_LINES,
    COUNT_WORDS,
    TOTAL_SIZE,
    DELETE,
    COPY,
    MOVE,
    ARCHIVE,
    COMPRESS,
    EXTRACT,
    GREP,
    REPLACE,
    CHMOD,
    CHOWN,
    CHGRP,
    RENAME,
    EXECUTE,
    TOUCH,
    CHECKSUM,
    LINE_ENDINGS,
    CONTENT,
    DUPLICATES;

    /** Whether it changes files. */
    boolean changes() {
        return switch (this) {
            case LIST,
                    DETAILS,
                    NAMES,
                    COUNT,
                    COUNT_LINES,
                    COUNT_WORDS,
                    TOTAL_SIZE,
                    GREP,
                    CHECKSUM,
                    CONTENT,
                    DUPLICATES ->
                    false;
            case DELETE,
                    COPY,
                    MOVE,
                    ARCHIVE,
                    COMPRESS,
                    EXTRACT,
                    REPLACE,
                    CHMOD,
                    CHOWN,
                    CHGRP,
                    RENAME,
                    EXECUTE,
                    TOUCH,
                    LINE_ENDINGS ->
                    true;
        };
    }
}
