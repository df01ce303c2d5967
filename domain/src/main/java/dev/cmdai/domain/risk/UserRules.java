package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Users, passwords, rights and scheduled jobs. */
final class UserRules {
    private UserRules() {}

    static final Topic TOPIC =
            new Topic(
                    "users",
                    Rule.of(
                                    "users.account",
                                    HIGH,
                                    "Adds, removes or changes accounts and their rights.",
                                    "userdel|deluser|groupdel|delgroup|groupmod *",
                                    "useradd|adduser|usermod|groupadd|gpasswd|addgroup|newusers|"
                                            + "vipw|vigr **",
                                    "passwd|chpasswd|chage|smbpasswd|chsh|chfn !-S|--status|-l",
                                    "passwd|chage -d|--delete|-u|-l|-E",
                                    "visudo|sudoedit|pwconv|pwunconv|pam-auth-update|authconfig|"
                                            + "pwck **",
                                    "dscl . -delete|-create|-passwd|-append **",
                                    "dscl -delete|-create|-passwd|-append",
                                    "dseditgroup|sysadminctl|dsenableroot -o|-addUser|-deleteUser|"
                                            + "-resetPasswordFor",
                                    "realm|adcli leave|delete-user **",
                                    "faillock|pam_tally2 --reset",
                                    "kadmin|kadmin.local ** delprinc|cpw|delete_principal **",
                                    "samba-tool user|group|domain delete|setpassword|demote **",
                                    "htpasswd -D|-b")
                            .instead("id")
                            .matches("userdel -r bob", "useradd eve", "passwd root")
                            .not("id", "passwd -S bob"),
                    Rule.of(
                                    "users.keys",
                                    HIGH,
                                    "Removes or replaces keys that logins depend on.",
                                    "ssh-add -D|-d",
                                    "ssh-keygen -R=*x",
                                    "gpg --delete-key|--delete-secret-key|--delete-keys|"
                                            + "--delete-secret-keys|"
                                            + "--delete-secret-and-public-key|"
                                            + "--export-secret-keys|--export-secret-key",
                                    "ssh-copy-id *",
                                    "security delete-keychain|delete-generic-password|"
                                            + "delete-certificate|dump-keychain|"
                                            + "find-generic-password|find-internet-password|"
                                            + "export|add-trusted-cert|unlock-keychain **",
                                    "keytool -delete|-delete",
                                    "pass rm|remove **",
                                    "update-ca-certificates|update-ca-trust **")
                            .matches("ssh-add -D", "gpg --export-secret-keys")
                            .not("ssh-add -l"),
                    Rule.of(
                                    "users.schedule",
                                    HIGH,
                                    "Changes what the machine runs by itself.",
                                    "crontab -r",
                                    "crontab-install %network|decoded",
                                    "atrm *",
                                    "crontab * !-l|-e|-u")
                            .instead("crontab -l")
                            .matches("crontab -r")
                            .not("crontab -l"),
                    Rule.of(
                                    "users.schedule-install",
                                    MODERATE,
                                    "Replaces the list of jobs that run by themselves.",
                                    "crontab-install",
                                    "crontab -e",
                                    "at|batch *",
                                    "visudo")
                            .matches("echo '0 1 * * * true' | crontab -")
                            .not("crontab -l"));
}
