package dev.cmdai.adapter.builtin.files;

import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.Userland;
import java.util.ArrayList;
import java.util.List;

/** What a request asks for, as far as it has been read. */
final class Wish {

    final Context context;
    final Script script;

    /** find's letter for the type, 0 for anything; {@code said} tells whether a noun named it. */
    char type;

    boolean said;

    /** Whether some noun or value shows that files are meant at all. */
    boolean evidence;

    final List<NameTest> names = new ArrayList<>();

    /** Names that must all hold besides one of {@link #names}. */
    final List<NameTest> alsoNames = new ArrayList<>();

    final List<NameTest> notNames = new ArrayList<>();
    final List<Test> tests = new ArrayList<>();
    final List<String> places = new ArrayList<>();
    final List<String> excludedFolders = new ArrayList<>();
    String kind = "";
    boolean anyCase;

    /** Which end of the name was spoken of last, {@code p} or {@code s}; 0 neither. */
    char lastSide;

    boolean hidden;
    boolean showHidden;
    boolean noHidden;
    boolean recursive;
    boolean flat;
    boolean find;

    /** Set when this family of programs has no way to say it. */
    boolean impossible;

    boolean placeSaid;

    /** Whether a path stands there as the thing itself, not as where to look. */
    boolean bare;

    /** Whether only a word such as "contents" says that files are meant. */
    boolean vague;

    boolean all;
    int leastDepth;
    int mostDepth = -1;
    boolean sameDevice;

    Deed deed = Deed.LIST;
    boolean deedSaid;
    boolean confirm;
    boolean each;
    boolean sum;
    String target = "";
    String value = "";
    String from = "";

    /** Text to look for inside; empty if none. */
    String content = "";

    boolean contentRegex;
    boolean contentAnyCase;
    boolean contentWord;
    boolean contentNot;
    boolean contentNames;

    /**
     * {@code s} size, {@code t} time, {@code n} name, {@code x} ending, 0 unsorted; sign +
     * ascending.
     */
    char order;

    boolean ascending;
    int limit;

    /** What counts are split by: {@code d} folder, {@code x} ending, 0 nothing. */
    char per;

    boolean human;
    boolean absolute;
    boolean quiet;
    String output = "";

    Wish(Context context) {
        this.context = context;
        script = new Script(context.platform().shell());
    }

    Userland family() {
        return context.platform().userland();
    }

    boolean gnu() {
        return family() == Userland.GNU;
    }

    void test(String find, String tell) {
        Test test = new Test(Test.What.OTHER, '=', "", find, tell);
        if (!tests.contains(test)) {
            tests.add(test);
        }
    }

    void place(String path) {
        if (!places.contains(path)) {
            places.add(path);
        }
        placeSaid = true;
    }

    void deed(Deed wanted) {
        deed = wanted;
        deedSaid = true;
    }

    /** Whether nothing but a type, a place and names without negation limits the files. */
    boolean onlyNames() {
        return tests.isEmpty()
                && notNames.isEmpty()
                && alsoNames.isEmpty()
                && excludedFolders.isEmpty()
                && mostDepth < 0
                && leastDepth == 0
                && content.isEmpty();
    }

    boolean hasSize() {
        for (Test test : tests) {
            if (test.what() == Test.What.SIZE) {
                return true;
            }
        }
        return false;
    }

    /** Whether empty ones are the only condition: then the start itself may go too. */
    boolean onlyEmpty() {
        return tests.size() == 1 && tests.getFirst().find().equals("-empty");
    }

    /** Whether the place is clearly a folder: by its slash, or a well-known one. */
    boolean bareFolder() {
        String place = place();
        return place.endsWith("/")
                || place.equals(".")
                || place.equals("~")
                || place.equals("..")
                || place.lastIndexOf('/') == 0
                || tests.size() + names.size() > 0;
    }

    /** Whether some condition says what is not meant. */
    boolean leavesOut() {
        boolean negative =
                !notNames.isEmpty()
                        || !excludedFolders.isEmpty()
                        || noHidden
                        || flat
                        || contentNot
                        || sameDevice;
        for (Test test : tests) {
            negative |=
                    test.find().startsWith("! ")
                            || test.what() == Test.What.AGE
                            || test.find().startsWith("-no")
                            || test.find().indexOf("time +") > 0;
        }
        return negative;
    }

    boolean anyCaseNames() {
        for (NameTest name : names) {
            if (name.anyCase()) {
                return true;
            }
        }
        return anyCase && !names.isEmpty();
    }

    String place() {
        return places.isEmpty() ? "." : places.getFirst();
    }
}
