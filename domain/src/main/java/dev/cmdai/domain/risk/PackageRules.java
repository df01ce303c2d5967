package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Package managers. */
final class PackageRules {
    private PackageRules() {}

    static final Topic TOPIC =
            new Topic(
                    "packages",
                    Rule.of(
                                    "packages.unpublish",
                                    HIGH,
                                    "Withdraws or publishes a package that others rely on.",
                                    "npm|pnpm|yarn|bun unpublish|deprecate|owner|access|dist-tag|"
                                            + "token **",
                                    "npm|pnpm|yarn npm unpublish|tag **",
                                    "cargo yank|owner **",
                                    "gem yank|owner|push **",
                                    "twine upload **",
                                    "poetry|flit|hatch|uv publish **")
                            .matches("npm unpublish x")
                            .not("npm list"),
                    Rule.of(
                                    "packages.remove-system",
                                    HIGH,
                                    "Removes packages that the system may need.",
                                    "apt|apt-get|aptitude remove|purge|autoremove|autopurge|"
                                            + "full-upgrade -y|--yes|--allow-remove-essential|"
                                            + "--force-yes",
                                    "apt|apt-get|aptitude purge **",
                                    "apt|apt-get|aptitude remove|autoremove ** sudo|bash|libc6|"
                                            + "systemd|coreutils|linux-image*|apt|dpkg|"
                                            + "openssh-server|python3",
                                    "dpkg -r|-P|--purge|--remove|--force-all|--force-*",
                                    "yum|dnf|microdnf|zypper remove|erase|autoremove|rm|history|"
                                            + "downgrade -y|--assumeyes",
                                    "rpm -e|--erase|--nodeps",
                                    "pacman -R -s|-c|-n|-d",
                                    "pacman -Rdd|-Rns|-Rscn",
                                    "pacman -R",
                                    "apk del **",
                                    "emerge --unmerge|-C|--depclean",
                                    "nix-collect-garbage -d|--delete-old",
                                    "nix-env -e|--uninstall",
                                    "snap|flatpak remove|uninstall --purge|--delete-data|-y",
                                    "brew uninstall --force|--ignore-dependencies|--zap",
                                    "pip|pip3 uninstall -y",
                                    "opkg remove **",
                                    "pkg delete|remove|autoremove **",
                                    "do-release-upgrade **",
                                    "xbps-remove *")
                            .instead("apt list --installed")
                            .matches("apt-get purge -y nginx", "rpm -e glibc")
                            .not("apt list", "apt-get install vim"),
                    Rule.of(
                                    "packages.untrusted",
                                    HIGH,
                                    "Installs software from a place that nobody has checked.",
                                    "pip|pip3 install --index-url=http:*|-i=http:*|"
                                            + "--extra-index-url|--trusted-host",
                                    "npm|pnpm|yarn ** --unsafe-perm",
                                    "apt|apt-get install --allow-unauthenticated|--force-yes",
                                    "apt-key|rpm adv|add|--import",
                                    "rpm -i|-U --nosignature|--nodeps",
                                    "npm config set registry|strict-ssl **",
                                    "pip|pip3 config set global.index-url **",
                                    "dpkg -i @remote",
                                    "add-apt-repository *")
                            .matches("apt-get install --allow-unauthenticated x")
                            .not("pip install flask"),
                    Rule.of(
                                    "packages.install",
                                    MODERATE,
                                    "Installs, updates or removes software.",
                                    "apt|apt-get|aptitude|yum|dnf|zypper|pkg|snap|flatpak|brew|"
                                            + "port|conda|mamba|gem|cargo|pip|pip3|pipx|opkg|apk|"
                                            + "choco|scoop|winget|uv|poetry|composer|luarocks|"
                                            + "cpan|opam install|add|upgrade|update|remove|"
                                            + "uninstall|dist-upgrade|clean|cleanup|autoremove|"
                                            + "link|tap|sync|reinstall **",
                                    "npm|pnpm|yarn|bun install|i|ci|add|remove|uninstall|update|"
                                            + "upgrade|rm|link|cache|prune **",
                                    "dpkg -i|--install|--configure",
                                    "pacman -S|-U|-y",
                                    "rpm -i|-U|-F",
                                    "emerge *",
                                    "nix-env -i|-u",
                                    "go install|get **",
                                    "easy_install|cpanm|asdf|nvm|rustup|pyenv *")
                            .matches("apt-get install vim", "pip install flask")
                            .not("pip list", "npm test"));
}
