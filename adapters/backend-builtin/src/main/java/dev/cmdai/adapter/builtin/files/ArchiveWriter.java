package dev.cmdai.adapter.builtin.files;

import dev.cmdai.domain.ask.Userland;

/** Writes archives, and takes them apart. */
final class ArchiveWriter {

    private final Wish w;
    private final FindWriter finder;

    ArchiveWriter(Wish w) {
        this.w = w;
        this.finder = new FindWriter(w);
    }

    /** All files into one archive. */
    String archive() {
        boolean zip = w.target.endsWith(".zip") || (w.target.isEmpty() && w.value.equals("zip"));
        String target = w.target.isEmpty() ? zip ? "files.zip" : "files.tar.gz" : w.target;
        if (!zip && target.indexOf('.') < 0) {
            target += w.value.equals("zip") ? ".zip" : ".tar.gz";
            zip = target.endsWith(".zip");
        }
        String file = w.script.path(target);
        String globs = DeedWriter.globs(w);
        if (zip) {
            return globs.isEmpty()
                    ? finder.selection() + " -print | zip " + file + " -@"
                    : "zip " + file + globs;
        }
        String tar = "tar " + flags(target) + " " + file;
        if (!globs.isEmpty()) {
            return tar + globs;
        }
        return w.family() == Userland.BUSYBOX
                ? finder.selection() + " -print | " + tar + " -T -"
                : finder.selection() + " -print0 | " + tar + " --null -T -";
    }

    private String flags(String target) {
        if (target.endsWith(".tar")) {
            return "-cf";
        }
        if (target.endsWith("bz2") || w.value.equals("bzip2")) {
            return "-cjf";
        }
        if (target.endsWith("xz") || w.value.equals("xz")) {
            return "-cJf";
        }
        return target.endsWith("zst") ? "--zstd -cf" : "-czf";
    }

    /** Each file for itself. */
    String compress() {
        if (w.value.equals("zip")) {
            return finder.selection() + " -exec zip {}.zip {} \\;";
        }
        String tool = w.value.isEmpty() ? "gzip" : w.value;
        if (w.type == 0) {
            w.type = 'f';
        }
        String globs = DeedWriter.globs(w);
        return globs.isEmpty() ? finder.selection() + " -exec " + tool + " {} +" : tool + globs;
    }

    /** Each archive into a folder, the current one by default. */
    String extract() {
        String ending = w.names.isEmpty() ? "" : w.names.getFirst().ending();
        String into = w.target.isEmpty() ? "" : w.script.path(w.target);
        String command =
                switch (ending) {
                    case "zip", "jar", "war" -> "unzip {}" + (into.isEmpty() ? "" : " -d " + into);
                    case "tar", "tar.gz", "tgz", "tar.bz2", "tbz2", "tar.xz", "tar.zst" ->
                            "tar -xf {}" + (into.isEmpty() ? "" : " -C " + into);
                    case "gz" -> "gunzip {}";
                    case "bz2" -> "bunzip2 {}";
                    case "xz" -> "unxz {}";
                    case "rar" -> "unrar x {}" + (into.isEmpty() ? "" : " " + into);
                    case "7z" -> "7z x {}";
                    default -> "";
                };
        return command.isEmpty() ? "" : finder.selection() + " -exec " + command + " \\;";
    }
}
