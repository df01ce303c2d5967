package dev.cmdai.adapter.builtin.files;

/** Writes plain listings of a folder as ls, where an expert would not reach for find. */
final class ListWriter {

    private final Wish w;

    ListWriter(Wish w) {
        this.w = w;
    }

    /** Whether ls says it all. */
    boolean fits() {
        boolean lists = w.deed == Deed.LIST || w.deed == Deed.DETAILS;
        if (!lists
                || w.find
                || w.recursive
                || w.absolute
                || w.limit > 0
                || !w.tests.isEmpty()
                || !w.notNames.isEmpty()
                || !w.alsoNames.isEmpty()
                || !w.excludedFolders.isEmpty()
                || w.leastDepth > 0
                || w.mostDepth > 1
                || !w.content.isEmpty()
                || (w.noHidden && w.hidden)
                || w.sameDevice
                || w.anyCase) {
            return false;
        }
        if ((w.order == 'x' && !w.gnu())
                || w.type == 'l'
                || (w.type != 0 && w.type != 'f' && w.type != 'd')) {
            return false;
        }
        if ((w.type == 'd' && w.hidden) || w.kind.length() > 0) {
            return false;
        }
        for (NameTest name : w.names) {
            if (name.ending().isEmpty() || name.anyCase() || w.type == 'd') {
                return false;
            }
        }
        return w.names.isEmpty()
                || (w.placeSaid && !w.all && !w.place().equals("/") && w.names.size() < 4);
    }

    String write() {
        StringBuilder options = new StringBuilder();
        boolean sorted = w.order == 's' || w.order == 't';
        boolean details = w.deed == Deed.DETAILS || sorted;
        options.append(details ? "l" : "");
        options.append(w.showHidden ? "a" : "");
        options.append((w.human && details) || w.order == 's' ? "h" : "");
        options.append(w.order == 's' ? "S" : w.order == 't' ? "t" : w.order == 'x' ? "X" : "");
        boolean backwards =
                w.order == 'n' ? !w.ascending : w.order != 0 && w.order != 'x' && w.ascending;
        options.append(backwards ? "r" : "");
        options.append(w.type == 'd' || w.hidden ? "d" : "");
        StringBuilder out = new StringBuilder("ls");
        if (!options.isEmpty()) {
            out.append(" -").append(options);
        }
        String folder = w.place();
        if (w.type == 'd') {
            out.append(' ').append(w.script.glob(folder, "")).append('/');
        } else if (w.hidden) {
            out.append(' ')
                    .append(folder.equals(".") ? ".*" : slashed(w.script.path(folder)) + ".*");
        } else if (!w.names.isEmpty()) {
            for (NameTest name : w.names) {
                out.append(' ').append(w.script.glob(folder, name.ending()));
            }
        } else {
            for (String place : w.places) {
                if (!place.equals(".") || w.places.size() > 1) {
                    out.append(' ').append(w.script.path(place));
                }
            }
        }
        return out.toString();
    }

    private static String slashed(String path) {
        return path.endsWith("/") ? path : path + "/";
    }
}
