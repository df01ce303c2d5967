package dev.cmdai.adapter.builtin.files;

import dev.cmdai.domain.ask.Userland;
import java.util.List;

/** Writes a wish as the find command that selects its files, without what is done to them. */
final class FindWriter {

    private final Wish w;
    private final Script script;

    FindWriter(Wish w) {
        this.w = w;
        this.script = w.script;
    }

    /** The command up to its last condition. */
    String selection() {
        StringBuilder out = new StringBuilder("find");
        if (w.family() == Userland.BSD && regex()) {
            out.append(" -E");
        }
        for (String place : w.places.isEmpty() ? List.of(".") : w.places) {
            out.append(' ').append(start(place));
        }
        if (w.mostDepth >= 0) {
            out.append(" -maxdepth ").append(w.mostDepth);
        }
        int least = w.leastDepth == 0 && leavesStartOut() ? 1 : w.leastDepth;
        if (least > 0) {
            out.append(" -mindepth ").append(least);
        }
        if (w.sameDevice) {
            out.append(" -xdev");
        }
        if (w.gnu() && regex()) {
            out.append(" -regextype posix-extended");
        }
        if (!w.excludedFolders.isEmpty()) {
            leaveOut(out);
        }
        if (w.type != 0) {
            out.append(" -type ").append(w.type);
        }
        conditions(out);
        return out.toString();
    }

    /** Whether what was found must be printed in so many words. */
    boolean prunes() {
        return !w.excludedFolders.isEmpty() && !deletes();
    }

    private boolean deletes() {
        return w.deed == Deed.DELETE;
    }

    /** The start itself is no answer where only what is in it counts. */
    private boolean leavesStartOut() {
        boolean named = !w.names.isEmpty();
        return w.type != 'f'
                && w.type != 'l'
                && !named
                && (w.mostDepth == 1
                        || w.deed == Deed.COUNT
                        || w.deed == Deed.MOVE
                        || w.deed == Deed.COPY
                        || (w.deed == Deed.DELETE && !w.onlyEmpty()));
    }

    private String start(String place) {
        if (!w.absolute || place.startsWith("/") || place.startsWith("~")) {
            return script.path(place);
        }
        return place.equals(".")
                ? "\"$PWD\""
                : "\"$PWD\"/" + script.quote(place.startsWith("./") ? place.substring(2) : place);
    }

    private void leaveOut(StringBuilder out) {
        if (deletes()) {
            for (String folder : w.excludedFolders) {
                out.append(" ! -path ").append(script.quote(pathOf(folder) + "/*"));
            }
            return;
        }
        boolean several = w.excludedFolders.size() > 1;
        out.append(several ? " \\( " : " ");
        for (int i = 0; i < w.excludedFolders.size(); i++) {
            String folder = w.excludedFolders.get(i);
            out.append(i > 0 ? " -o " : "");
            out.append(
                    folder.indexOf('/') < 0
                            ? "-name " + script.quote(folder)
                            : "-path " + script.quote(pathOf(folder)));
        }
        out.append(several ? " \\)" : "").append(" -prune -o");
    }

    /** A folder as find sees it from its start: relative ones begin with the start's own name. */
    private String pathOf(String folder) {
        String bare =
                folder.length() > 1 && folder.endsWith("/")
                        ? folder.substring(0, folder.length() - 1)
                        : folder;
        if (bare.startsWith("/") || bare.startsWith("*") || bare.startsWith(".")) {
            return bare.startsWith(".") && !bare.startsWith("./") && !bare.startsWith("..")
                    ? "*/" + bare
                    : bare;
        }
        String place = w.place();
        if (bare.indexOf('/') < 0 && deletes()) {
            return "*/" + bare;
        }
        return (place.equals(".") ? "./" : place.endsWith("/") ? place : place + "/") + bare;
    }

    private void conditions(StringBuilder out) {
        if (w.hidden) {
            out.append(" -name ").append(w.type == 'f' ? "'.*'" : "'.?*'");
        }
        if (w.names.size() == 1) {
            out.append(' ').append(name(w.names.getFirst()));
        } else if (!w.names.isEmpty()) {
            out.append(" \\( ");
            for (int i = 0; i < w.names.size(); i++) {
                out.append(i > 0 ? " -o " : "").append(name(w.names.get(i)));
            }
            out.append(" \\)");
        }
        for (NameTest test : w.alsoNames) {
            out.append(' ').append(name(test));
        }
        for (NameTest test : w.notNames) {
            out.append(" ! ").append(name(test));
        }
        if (w.noHidden) {
            out.append(w.mostDepth == 1 ? " ! -name '.*'" : " ! -path '*/.*'");
        }
        for (Test test : w.tests) {
            out.append(' ').append(test.find());
        }
    }

    private String name(NameTest test) {
        String option = (test.anyCase() || w.anyCase ? "-i" : "-") + test.option();
        String pattern = test.option().equals("regex") ? wholePath(test.pattern()) : test.pattern();
        return option + " " + script.quote(pattern);
    }

    /** find's regular expressions must match the whole path, people mean the name. */
    private static String wholePath(String regex) {
        String rest = regex.startsWith("^") ? regex.substring(1) : regex;
        rest =
                rest.endsWith("$") && !rest.endsWith("\\$")
                        ? rest.substring(0, rest.length() - 1)
                        : rest;
        return rest.startsWith(".*")
                        || rest.startsWith("./")
                        || rest.startsWith("/")
                        || rest.startsWith("\\./")
                ? rest
                : ".*/" + rest;
    }

    private boolean regex() {
        for (NameTest test : w.names) {
            if (test.option().equals("regex")) {
                return true;
            }
        }
        for (NameTest test : w.notNames) {
            if (test.option().equals("regex")) {
                return true;
            }
        }
        return false;
    }
}
