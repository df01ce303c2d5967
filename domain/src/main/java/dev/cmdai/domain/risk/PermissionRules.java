package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.CRITICAL;
import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Owners, modes and attributes of files. */
final class PermissionRules {
    private PermissionRules() {}

    static final Topic TOPIC =
            new Topic(
                    "permissions",
                    Rule.of(
                                    "permissions.system-tree",
                                    CRITICAL,
                                    "Changes rights or owners of the system's files all at once.",
                                    "chmod|chown|chgrp|chcon|setfacl -R|--recursive @root|system",
                                    "icacls @root|system ~/t|/r")
                            .instead("ls -la /etc")
                            .matches("chmod -R 777 /", "chown -R me /etc")
                            .not("chmod 644 x"),
                    Rule.of(
                                    "permissions.tree",
                                    HIGH,
                                    "Changes rights or owners of very many files at once.",
                                    "chmod|chown|chgrp|setfacl -R|--recursive @here|parent|home|"
                                            + "mayberoot",
                                    "chmod|chown|chgrp @root|parent|vital",
                                    "chown|chgrp @auth",
                                    "chmod -R|--recursive @outside 777|a+rwx|000|666|0777 **",
                                    "chmod -R|--recursive 777|a+rwx|000|666|0777|ugo+rwx|a=rwx|"
                                            + "+rwx **")
                            .instead("chmod u+rwX ./folder")
                            .matches("chmod -R 777 .", "chown -R me ~")
                            .not("chmod -R u+w ./src"),
                    Rule.of(
                                    "permissions.root-program",
                                    HIGH,
                                    "Makes a program that gives its user more rights.",
                                    "chmod u+s|+s|g+s|a+s|ug+s|u=s*|*,u+s *",
                                    "chmod 4???|6???|04??? *",
                                    "setcap * *")
                            .matches("chmod u+s /bin/bash", "chmod 4755 x")
                            .not("chmod 755 x"),
                    Rule.of(
                                    "permissions.open",
                                    HIGH,
                                    "Lets everybody read or change what should be private.",
                                    "chmod 777|666|a+rwx|a+w|o+w|a+rw|0777|644|755 @auth|secret|"
                                            + "vital",
                                    "chmod *7|*6|o+*|a+* @auth|secret|vital")
                            .matches("chmod 644 ~/.ssh/id_rsa"),
                    Rule.of(
                                    "permissions.change",
                                    MODERATE,
                                    "Changes rights, owners or attributes.",
                                    "chmod|chown|chgrp|setfacl|chattr|chflags|xattr|icacls|chcon *")
                            .matches("chmod 644 x"),
                    Rule.of(
                                    "permissions.immutable",
                                    HIGH,
                                    "Locks or unlocks system files against change.",
                                    "chattr +i|-i|+a|-a @system|auth|vital|log|persist",
                                    "chattr -R|-i @system|root",
                                    "chattr -i")
                            .matches("chattr +i /etc/passwd"));
}
