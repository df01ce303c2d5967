package dev.cmdai.domain.risk;

/** The folders that an operating system lives in. */
final class SystemFolders {
    private SystemFolders() {}

    /** Bits for an absolute, normalised path. */
    static int classify(String path) {
        if (isTop(path)) {
            return PathClass.SYSTEM;
        }
        int slash = path.indexOf('/', 1);
        String top = slash < 0 ? path : path.substring(0, slash);
        return switch (top) {
            case "/bin",
                    "/sbin",
                    "/lib",
                    "/lib32",
                    "/lib64",
                    "/boot",
                    "/etc",
                    "/sys",
                    "/proc",
                    "/System",
                    "/Library",
                    "/private",
                    "/efi" ->
                    PathClass.SYSTEM;
            case "/usr" ->
                    path.startsWith("/usr/local/") || path.startsWith("/usr/src/")
                            ? 0
                            : PathClass.SYSTEM;
            case "/var" -> isVar(path) ? PathClass.SYSTEM : 0;
            default -> 0;
        };
    }

    private static boolean isVar(String path) {
        return switch (path) {
            case "/var/lib",
                    "/var/log",
                    "/var/spool",
                    "/var/cache",
                    "/var/www",
                    "/var/mail",
                    "/var/run",
                    "/var/db",
                    "/var/backups",
                    "/var/lib/docker",
                    "/var/lib/mysql",
                    "/var/lib/postgresql",
                    "/var/lib/dpkg",
                    "/var/lib/rpm",
                    "/var/lib/kubelet",
                    "/var/lib/etcd" ->
                    true;
            default -> false;
        };
    }

    static boolean isTop(String path) {
        return switch (path) {
            case "/bin",
                    "/boot",
                    "/dev",
                    "/etc",
                    "/home",
                    "/lib",
                    "/lib32",
                    "/lib64",
                    "/libx32",
                    "/media",
                    "/mnt",
                    "/opt",
                    "/proc",
                    "/root",
                    "/run",
                    "/sbin",
                    "/srv",
                    "/sys",
                    "/usr",
                    "/var",
                    "/usr/bin",
                    "/usr/lib",
                    "/usr/local",
                    "/usr/sbin",
                    "/usr/share",
                    "/System",
                    "/Library",
                    "/Applications",
                    "/Users",
                    "/Volumes",
                    "/private",
                    "/cores",
                    "/efi",
                    "/usr/local/bin",
                    "/nix",
                    "/snap" ->
                    true;
            default -> false;
        };
    }

    /** Bits for a path below {@code /dev}. */
    static int device(String path) {
        String name = path.substring(5);
        if (name.equals("null") || name.equals("full") || name.equals("zero")) {
            return PathClass.NULL;
        }
        if (name.startsWith("shm/")) {
            return PathClass.TEMP;
        }
        if (name.startsWith("tcp/") || name.startsWith("udp/")) {
            return PathClass.REMOTE | PathClass.NET;
        }
        return isDisk(name) ? PathClass.DEVICE : 0;
    }

    private static boolean isDisk(String name) {
        boolean lettered =
                name.length() >= 3
                        && (name.startsWith("sd")
                                || name.startsWith("hd")
                                || name.startsWith("vd")
                                || name.startsWith("xvd"))
                        && Character.isLetter(name.charAt(2));
        return lettered
                || name.startsWith("sd*")
                || name.startsWith("sd?")
                || name.startsWith("sd[")
                || name.startsWith("sd\0")
                || name.startsWith("nvme")
                || name.startsWith("mmcblk")
                || name.startsWith("disk")
                || name.startsWith("rdisk")
                || name.startsWith("mapper/")
                || name.startsWith("md")
                || name.startsWith("dm-")
                || name.startsWith("vg")
                || name.startsWith("nbd")
                || name.startsWith("zd")
                || name.startsWith("pmem")
                || name.startsWith("mem")
                || name.startsWith("kmem")
                || name.startsWith("port")
                || name.startsWith("da") && name.length() <= 4
                || name.startsWith("ada");
    }
}
