package dev.cmdai.adapter.builtin.files;

/** Reads a request from left to right; what no rule takes is passed over and counted later. */
final class WishReader {

    private final Phrase p;
    private final Wish w;

    WishReader(Phrase p, Wish w) {
        this.p = p;
        this.w = w;
    }

    void read() {
        int at = 0;
        while (at < p.size()) {
            if (p.used(at)) {
                at++;
                continue;
            }
            int end = step(at);
            if (end > at) {
                p.use(at, end);
                at = end;
            } else {
                at++;
            }
        }
    }

    private int step(int at) {
        int end = Deeds.archive(p, w, at);
        end = end > at ? end : Sizes.read(p, w, at);
        end = end > at ? end : Ages.read(p, w, at);
        end = end > at ? end : Depths.read(p, w, at);
        end = end > at ? end : Orders.read(p, w, at);
        end = end > at ? end : Contents.searchedFor(p, w, at);
        end = end > at ? end : Contents.read(p, w, at);
        end = end > at ? end : Deeds.read(p, w, at);
        end = end > at ? end : Rights.read(p, w, at);
        end = end > at ? end : Names.read(p, w, at);
        end = end > at ? end : Where.read(p, w, at);
        return end > at ? end : Subjects.read(p, w, at);
    }
}
