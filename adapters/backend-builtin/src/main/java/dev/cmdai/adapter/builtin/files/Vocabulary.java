package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.words.WordList;

/** Words that the grammar need not explain, and words that are never a name by themselves. */
final class Vocabulary {

    private static final String FILLER =
            """
            the a an all any every each some of in on at to for from with by as is are was were
            be been being it its they them their theirs there that this these those which who
            whose whom what where i me my we you your he please can could would should will
            shall want need like just do does did done have has had having how show-me let us so
            and or then also too only both either but if when while into onto within inside
            under give tell help try quickly simply exist exists existing located present
            residing reside resides found stored contained containing contents matching match
            matches matched given certain specific particular following respective own using use
            via command commands shell linux unix bash terminal system's file's folder's
            directory's recursively one ones entry currently now here ago old than new same such
            e.g i.e etc thing things name names named result results output print display list
            show print0 out up again first last per i'd i'm want's let's one's not-only well
            starting start current various possible actual really very kind type types sort ; -
            -- & ok okay hey hi thanks basically whole entire level levels path paths set
            location locations their's user's item items itself themselves between get got see
            machine computer disk system filesystem drive files file folder folders directory
            directories tree hierarchy somewhere anywhere take takes taking look find search
            locate except along
            """;

    private static final String NAMELESS =
            """
            size order reverse descending ascending alphabetical date time detail details long
            human readable format total all files file folders folder directories directory
            hidden recent recently bytes kb mb gb case names name use turn general particular
            general place it them that which this there here memory ram background parallel
            front addition most between subfolders subdirectories depth content contents read
            write mode batch one two three specified kilobytes megabytes gigabytes terabytes mib
            gib seconds minutes hours days weeks months years color colour columns column git
            docker text words lines maximum minimum max min along english detail group user
            owner last past sorted bash python
            """;

    private static final String DEEDS =
            """
            lines line words word characters replace rename convert create save append sort
            unique errors upload download install open edit merge split join encrypt decrypt
            mount link links compare diff execute run copy move delete remove compress archive
            extract change set permissions permission owner except excluding not without unless
            insert prepend ignore only count average parent depth original structure preserving
            preserve backup commit branch process processes port service package container image
            user users cpu server connection keep keeping differ differing differ differences
            different same separated parallel shorter type check convert kill stop restart
            resize crop translate email
            """;

    private Vocabulary() {}

    /** Whether a word says something to do, so that an answer without it is wrong. */
    static boolean isDeed(String word) {
        return WordList.has(DEEDS, word);
    }

    /** Whether a word carries no meaning that an answer could miss. */
    static boolean isFiller(String word) {
        return WordList.has(FILLER, word)
                || (word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)));
    }

    /** Whether a word behind "in" is no folder's name. */
    static boolean knows(String word) {
        return WordList.has(FILLER, word) || WordList.has(NAMELESS, word);
    }
}
