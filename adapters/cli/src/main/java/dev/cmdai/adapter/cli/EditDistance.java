package dev.cmdai.adapter.cli;

/** Tells slips of the finger from other words. */
final class EditDistance {

    private EditDistance() {}

    /**
     * Whether one letter added, left out, changed or swapped with its neighbour makes {@code a}
     * into {@code b}.
     */
    static boolean isOneEdit(String a, String b) {
        if (a.length() < b.length()) {
            return isOneEdit(b, a);
        }
        if (a.length() - b.length() > 1 || a.equals(b)) {
            return false;
        }
        int same = 0;
        while (same < b.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (a.length() > b.length()) {
            return a.substring(same + 1).equals(b.substring(same));
        }
        if (a.substring(same + 1).equals(b.substring(same + 1))) {
            return true;
        }
        return same + 1 < a.length()
                && a.charAt(same) == b.charAt(same + 1)
                && a.charAt(same + 1) == b.charAt(same)
                && a.substring(same + 2).equals(b.substring(same + 2));
    }
}
