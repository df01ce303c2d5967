package dev.cmdai.adapter.builtin.files;

import dev.cmdai.domain.ask.Userland;

/** Writes sorted and cut listings: each path behind the number that it is sorted by. */
final class SortWriter {

    private final Wish w;
    private final FindWriter finder;

    SortWriter(Wish w, FindWriter finder) {
        this.w = w;
        this.finder = finder;
    }

    String write() {
        String head = w.limit > 0 ? " | head -n " + w.limit : "";
        if (w.type == 'd' && w.order == 's') {
            return folders() + head;
        }
        if (w.order == 'n' || w.order == 0) {
            String names =
                    finder.selection()
                            + (w.deed == Deed.NAMES && w.gnu()
                                    ? " -printf '%f\\n'"
                                    : finder.prunes() ? " -print" : "");
            return names + (w.order == 0 ? "" : w.ascending ? " | sort" : " | sort -r") + head;
        }
        if (w.order == 'x') {
            return "";
        }
        boolean near =
                w.order == 't'
                        && w.placeSaid
                        && !w.recursive
                        && !w.find
                        && w.onlyNames()
                        && w.names.isEmpty()
                        && !w.hidden
                        && !w.noHidden
                        && w.type == 'f'
                        && w.places.size() == 1;
        if (near && w.deed == Deed.LIST) {
            String place = w.place().equals(".") ? "" : " " + w.script.path(w.place());
            return "ls -tp" + (w.ascending ? "r" : "") + place + " | grep -v /" + head;
        }
        if (w.type == 0 && w.order == 's') {
            w.type = 'f';
        }
        boolean size = w.order == 's';
        String print =
                switch (w.family()) {
                    case GNU -> "-printf '" + (size ? "%s" : "%T@") + " %p\\n'";
                    case BSD -> "-exec stat -f '" + (size ? "%z" : "%m") + " %N' {} +";
                    case BUSYBOX, WINDOWS -> "-exec stat -c '" + (size ? "%s" : "%Y") + " %n' {} +";
                };
        String sorted =
                finder.selection() + " " + print + " | sort -" + (w.ascending ? "n" : "rn") + head;
        return size ? sorted : sorted + " | cut -d' ' -f2-";
    }

    private String folders() {
        StringBuilder out = new StringBuilder("du -h");
        if ((!w.onlyNames() && w.mostDepth < 0) || !w.names.isEmpty()) {
            return finder.selection() + " -exec du -sh {} + | sort " + (w.ascending ? "-h" : "-rh");
        }
        out.append(w.family() == Userland.BSD || !w.recursive ? " -d 1" : "");
        if (w.recursive) {
            out.setLength(5);
        }
        out.append(' ').append(w.script.path(w.place()));
        return out + " | sort " + (w.ascending ? "-h" : "-rh");
    }
}
