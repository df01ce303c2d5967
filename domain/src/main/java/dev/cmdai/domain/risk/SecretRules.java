package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;

/** Reading keys and passwords; hiding traces. */
final class SecretRules {
    private SecretRules() {}

    static final Topic TOPIC =
            new Topic(
                    "secrets",
                    Rule.of(
                                    "secrets.read",
                                    HIGH,
                                    "Shows keys or passwords.",
                                    "cat|less|more|head|tail|bat|base64|xxd|strings|od|hexdump|nl|"
                                            + "tac|nano|view|sort|cut|rev|ag|rg|egrep|grep|"
                                            + "unshadow|uuencode|base32|zip|7z any@secret",
                                    "unshadow|ssh2john|gpg2john|keepass2john|mimikatz|lazagne|"
                                            + "secretsdump.py|pypykatz|linpeas|linpeas.sh|winpeas "
                                            + "**",
                                    "gcore|procdump|pspy *")
                            .instead("ls -la")
                            .matches("cat /etc/shadow", "cat ~/.ssh/id_rsa")
                            .not("cat ~/.ssh/id_rsa.pub", "cat /etc/passwd"),
                    Rule.of(
                                    "secrets.history",
                                    HIGH,
                                    "Removes traces of what was done.",
                                    "history -c|-d",
                                    "history -p",
                                    "fc -p",
                                    "unset HISTFILE|HISTSIZE|PROMPT_COMMAND **",
                                    "set +o history",
                                    "shopt -u",
                                    "= HISTFILE /dev/null",
                                    "= HISTSIZE|HISTFILESIZE 0",
                                    "export -n HISTFILE")
                            .matches("history -c", "unset HISTFILE")
                            .not("history"),
                    Rule.of(
                                    "secrets.hijack",
                                    HIGH,
                                    "Makes other programs run something else than they say.",
                                    "= LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES *?",
                                    "= PROMPT_COMMAND|BASH_ENV|ENV|PYTHONSTARTUP|PERL5OPT *?",
                                    "= GIT_SSH|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|"
                                            + "GIT_PROXY_COMMAND|GIT_ASKPASS|GIT_SSH_VARIANT *?",
                                    "= GIT_CONFIG_PARAMETERS|GIT_CONFIG_COUNT|GIT_CONFIG_KEY_*|"
                                            + "GIT_CONFIG_VALUE_* *?",
                                    "= NODE_TLS_REJECT_UNAUTHORIZED 0",
                                    "= PATH .:*|./*|/tmp*|:*")
                            .matches("LD_PRELOAD=./x.so ls", "export PATH=.:$PATH")
                            .not("PATH=$PATH:~/bin ls"));
}
