package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.PathClass.*;

/** Files and folders that mean something by their name, wherever they are. */
final class NamedFiles {
    private NamedFiles() {}

    static int classify(String path) {
        String folder = path;
        while (folder.endsWith("/*") || folder.endsWith("/") && folder.length() > 1) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
        }
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        int bits = byName(name) | byPlace(path);
        if (isMade(name) || path.contains("/node_modules/") || path.contains("/__pycache__/")) {
            bits |= MADE;
        }
        return bits;
    }

    private static int byName(String name) {
        return switch (name) {
            case ".git", ".hg", ".svn" -> GIT;
            case "shadow", "gshadow", "master.passwd", "sam" -> name.equals("sam") ? 0 : SECRET;
            case "authorized_keys", "authorized_keys2" -> AUTH | PERSIST;
            case "sudoers" -> AUTH;
            case ".bashrc",
                    ".bash_profile",
                    ".bash_login",
                    ".profile",
                    ".zshrc",
                    ".zprofile",
                    ".zshenv",
                    ".zlogin",
                    ".bash_logout",
                    ".xinitrc",
                    ".xprofile",
                    "rc.local",
                    "config.fish",
                    ".bash_aliases" ->
                    PERSIST;
            case ".bash_history",
                    ".zsh_history",
                    ".history",
                    "fish_history",
                    ".python_history",
                    ".mysql_history",
                    ".psql_history" ->
                    LOG;
            case "id_rsa",
                    "id_dsa",
                    "id_ecdsa",
                    "id_ed25519",
                    ".netrc",
                    ".git-credentials",
                    ".pgpass",
                    ".my.cnf",
                    ".npmrc",
                    ".pypirc",
                    ".env",
                    ".env.local",
                    ".env.production",
                    ".vault-token",
                    "credentials.json",
                    "secrets.yml",
                    "service-account.json",
                    "login.keychain",
                    "login.keychain-db",
                    "logins.json",
                    "key4.db",
                    "wallet.dat",
                    ".htpasswd",
                    "kubeconfig",
                    ".s3cfg",
                    ".boto",
                    "ntds.dit",
                    "krb5.keytab",
                    "secring.gpg",
                    "cookies.sqlite" ->
                    SECRET;
            default ->
                    name.endsWith(".pem")
                                    || name.endsWith(".kdbx")
                                    || name.endsWith(".p12")
                                    || name.endsWith(".pfx")
                                    || name.startsWith("id_rsa") && !name.endsWith(".pub")
                                    || name.startsWith("id_ed25519") && !name.endsWith(".pub")
                            ? SECRET
                            : 0;
        };
    }

    private static int byPlace(String path) {
        int bits = 0;
        if (path.startsWith("/etc/")) {
            bits |= etc(path);
        }
        if (path.startsWith("/var/log/") || path.startsWith("/var/run/utmp")) {
            bits |= LOG;
        }
        if (path.contains("/.ssh/") || path.endsWith("/.ssh")) {
            boolean open = path.endsWith(".pub") || path.endsWith("/config");
            bits |=
                    open || path.endsWith("known_hosts") || path.contains("authorized")
                            ? 0
                            : SECRET;
        }
        if (path.startsWith("/boot/") || path.contains("/EFI/")) {
            bits |= VITAL;
        }
        if (path.contains("/.aws/credentials")
                || path.endsWith("/.aws")
                || path.contains("/.gnupg")
                || path.endsWith("/.kube/config")
                || path.endsWith("/.docker/config.json")
                || path.contains("/.config/gcloud")
                || path.contains("/.azure/")
                || path.contains("/.password-store")
                || path.endsWith("/Login Data")
                || path.endsWith("/Cookies")
                || path.contains("/.mozilla/firefox")
                || path.contains("/serviceaccount/token")
                || path.startsWith("/proc/") && path.endsWith("/environ")
                || path.endsWith("/.config/gh/hosts.yml")) {
            bits |= SECRET;
        }
        if (path.contains("/cron.")
                || path.contains("/spool/cron")
                || path.contains("/systemd/system/")
                || path.contains("/systemd/user/")
                || path.contains("/init.d/")
                || path.contains("/autostart/")
                || path.contains("/LaunchAgents/")
                || path.contains("/LaunchDaemons/")
                || path.contains(".git/hooks/")
                || path.contains("/profile.d/")
                || path.contains("/update-motd.d/")
                || path.contains("/udev/rules.d/")) {
            bits |= PERSIST;
        }
        return bits;
    }

    private static int etc(String path) {
        return switch (path) {
            case "/etc/passwd", "/etc/group", "/etc/shadow", "/etc/gshadow" -> AUTH | VITAL;
            case "/etc/fstab",
                    "/etc/inittab",
                    "/etc/nsswitch.conf",
                    "/etc/crypttab",
                    "/etc/default/grub" ->
                    VITAL;
            case "/etc/hosts", "/etc/resolv.conf" -> AUTH;
            case "/etc/crontab",
                    "/etc/profile",
                    "/etc/bash.bashrc",
                    "/etc/rc.local",
                    "/etc/environment",
                    "/etc/zshrc",
                    "/etc/anacrontab" ->
                    PERSIST;
            case "/etc/ld.so.preload" -> AUTH | PERSIST;
            default ->
                    path.startsWith("/etc/sudoers.d/")
                                    || path.startsWith("/etc/pam.d/")
                                    || path.startsWith("/etc/ssh/sshd_config")
                                    || path.startsWith("/etc/polkit")
                                    || path.startsWith("/etc/security/")
                            ? AUTH
                            : path.startsWith("/etc/ssl/private") ? SECRET : 0;
        };
    }

    private static boolean isMade(String name) {
        return switch (name) {
            case "node_modules",
                    "build",
                    "dist",
                    "target",
                    "out",
                    "__pycache__",
                    ".cache",
                    "coverage",
                    ".next",
                    ".nuxt",
                    ".pytest_cache",
                    ".mypy_cache",
                    ".ruff_cache",
                    ".gradle",
                    ".tox",
                    ".venv",
                    "venv",
                    ".parcel-cache",
                    ".turbo",
                    "bin",
                    "obj",
                    "tmp",
                    "temp",
                    ".terraform",
                    ".eggs",
                    "htmlcov",
                    ".nyc_output",
                    "_build" ->
                    true;
            default -> name.endsWith(".egg-info") || name.endsWith(".pyc") || name.endsWith(".o");
        };
    }
}
