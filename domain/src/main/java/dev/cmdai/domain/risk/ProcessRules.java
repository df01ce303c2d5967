package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.CRITICAL;
import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Processes that are stopped. */
final class ProcessRules {
    private ProcessRules() {}

    static final Topic TOPIC =
            new Topic(
                    "processes",
                    Rule.of(
                                    "processes.kill-all",
                                    CRITICAL,
                                    "Kills every process that the user may kill.",
                                    "kill ** -1 **",
                                    "kill -9|-kill|-sigkill|-15|-term|-sigterm|-s|-stop|-hup -1",
                                    "killall5 **")
                            .instead("ps aux")
                            .matches("kill -9 -1")
                            .not("kill 1234"),
                    Rule.of(
                                    "processes.kill-many",
                                    HIGH,
                                    "Kills processes that the system or others need.",
                                    "kill ** 1 **",
                                    "killall|pkill -9|-KILL|-u|-U|-f|-SIGKILL|-K|-L",
                                    "killall|pkill ** init|systemd|sshd|Xorg|gdm|gnome-shell|"
                                            + "dbus-daemon|NetworkManager|postgres|mysqld|dockerd|"
                                            + "containerd|kubelet|launchd|Finder|WindowServer|"
                                            + "loginwindow|explorer|sshd|java|nginx|redis-server|"
                                            + "auditd|rsyslogd|falcon-sensor|osqueryd|clamd|crond "
                                            + "**",
                                    "skill|slay -9|-KILL|-u",
                                    "fuser -k",
                                    "xkill|xmrig|minerd|cpuminer|ethminer|nbminer|cgminer|bfgminer",
                                    "taskkill ~/f|-f",
                                    "pkill|killall -e")
                            .instead("ps aux")
                            .matches("killall -9 java", "pkill -u bob")
                            .not("pkill -x vim", "kill 1234"),
                    Rule.of(
                                    "processes.kill",
                                    MODERATE,
                                    "Ends processes.",
                                    "kill|pkill|killall|skill|xkill|taskkill|renice|tskill *",
                                    "kill -9|-15|-kill|-term|-s")
                            .matches("kill 1234")
                            .not("kill -l"));
}
