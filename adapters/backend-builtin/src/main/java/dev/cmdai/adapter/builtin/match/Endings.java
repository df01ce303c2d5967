package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;
import java.util.List;
import java.util.Locale;

/**
 * What the names of files say without a word: {@code release.zip} is a zip archive, {@code a.mkv} a
 * video.
 */
final class Endings {

    private static final int MOST = 6;
    private static final String VIDEO = " mp4 mkv avi mov webm wmv flv mpg mpeg m4v ";
    private static final String AUDIO = " mp3 wav flac ogg m4a aac opus wma ";
    private static final String IMAGE = " jpg jpeg png gif webp bmp tiff heic svg ";

    private Endings() {}

    /** The groups of the words that the endings stand for; -1 where there is none. */
    static int[] of(List<SlotValue> values, Index index) {
        int[] groups = new int[MOST];
        int count = 0;
        for (SlotValue value : values) {
            if (value.type() != SlotType.FILE && value.type() != SlotType.PATH) {
                continue;
            }
            String name = value.value();
            int dot = name.lastIndexOf('.');
            int parts = 0;
            while (dot > 0 && parts++ < 2 && count + 1 < MOST) {
                String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
                count = add(groups, count, index.term(ending), index);
                count = add(groups, count, index.term(kind(ending)), index);
                name = name.substring(0, dot);
                dot = name.lastIndexOf('.');
            }
        }
        while (count < MOST) {
            groups[count++] = -1;
        }
        return groups;
    }

    private static int add(int[] groups, int count, int term, Index index) {
        if (term < 0 || count == groups.length || index.kind(term).isSmall()) {
            return count;
        }
        int group = index.group(term);
        for (int i = 0; i < count; i++) {
            if (groups[i] == group) {
                return count;
            }
        }
        groups[count] = group;
        return count + 1;
    }

    private static String kind(String ending) {
        String padded = " " + ending + " ";
        if (VIDEO.contains(padded)) {
            return "video";
        }
        if (AUDIO.contains(padded)) {
            return "audio";
        }
        return IMAGE.contains(padded) ? "imag" : ending.equals("tgz") ? "tar" : "";
    }
}
