package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Services, boot, power and the kernel. */
final class ServiceRules {
    private ServiceRules() {}

    static final Topic TOPIC =
            new Topic(
                    "services",
                    Rule.of(
                                    "services.power",
                                    HIGH,
                                    "Turns the machine off or restarts it.",
                                    "shutdown|reboot|poweroff|halt|telinit !--help|--version|-c",
                                    "init 0|6|s|S",
                                    "systemctl poweroff|reboot|halt|kexec|emergency|rescue|"
                                            + "suspend|hibernate|soft-reboot **",
                                    "systemctl isolate rescue*|emergency*|poweroff*|reboot*|halt* "
                                            + "**",
                                    "pmset|ipmitool|xe ** off|cycle|reset|vm-shutdown **",
                                    "ipmitool chassis|power power|off|cycle|reset **",
                                    "kexec -e",
                                    "loginctl poweroff|reboot|terminate-user|kill-user|"
                                            + "terminate-session **",
                                    "rtcwake -m=*")
                            .instead("uptime")
                            .matches("shutdown -h now", "reboot", "init 0")
                            .not("shutdown --help", "init 1"),
                    Rule.of(
                                    "services.stop",
                                    HIGH,
                                    "Stops or disables a service that others may need.",
                                    "systemctl stop|disable|mask|kill|revert|set-default|"
                                            + "daemon-reexec|isolate **",
                                    "service|rc-service|invoke-rc.d * stop **",
                                    "service|rc-service * stop",
                                    "launchctl unload|remove|bootout|disable|kickstart|stop|kill "
                                            + "**",
                                    "update-rc.d|chkconfig|rc-update ** remove|off|disable|del|"
                                            + "delete **",
                                    "sv|s6-svc|supervisorctl|monit|svcadm|initctl down|stop|"
                                            + "disable|exit|shutdown|unmonitor|force-stop|remove "
                                            + "**",
                                    "nginx|apachectl|apache2ctl|httpd stop|-s=stop|-k=stop **",
                                    "nginx -s",
                                    "net-x")
                            .instead("systemctl status nginx")
                            .matches("systemctl stop nginx", "systemctl disable --now ssh")
                            .not("systemctl status nginx", "systemctl enable nginx"),
                    Rule.of(
                                    "services.restart",
                                    MODERATE,
                                    "Starts, restarts or reloads a service.",
                                    "systemctl start|restart|reload|enable|daemon-reload|"
                                            + "try-restart|unmask|edit|set-property|link|preset **",
                                    "service|rc-service|supervisorctl|sv * start|restart|reload **",
                                    "service|supervisorctl|sv start|restart|up|reload **",
                                    "launchctl load|bootstrap|enable|start **",
                                    "update-rc.d|chkconfig|rc-update **")
                            .matches("systemctl restart nginx")
                            .not("systemctl list-units"),
                    Rule.of(
                                    "services.kernel",
                                    HIGH,
                                    "Changes the running kernel or how the machine starts.",
                                    "sysctl -w|-p|--system",
                                    "sysctl *=* **",
                                    "modprobe|insmod|rmmod|kmod|kextload|kextunload|depmod * !-n|"
                                            + "--dry-run",
                                    "modprobe -r|--remove",
                                    "grub-install|update-grub|grub-mkconfig|grub2-mkconfig|lilo|"
                                            + "bootctl|efibootmgr|dracut|update-initramfs|"
                                            + "mkinitcpio|grub-set-default|grub-reboot|grubby|"
                                            + "syslinux|extlinux|grub2-install|nvram|bless|"
                                            + "csrutil|bootsect|mokutil ** !--version|-V|--help|-l",
                                    "setenforce|semodule|aa-disable|aa-teardown|aa-complain|"
                                            + "setsebool|auditctl|spctl *",
                                    "auditctl -D|-e",
                                    "flashrom|fwupdmgr|fw_setenv|mtd|flash_erase|flashcp *",
                                    "timedatectl|hwclock|hostnamectl set-*|--set|--systohc|-w **",
                                    "date -s|--set",
                                    "dmesg -C|--clear|-c",
                                    "nvidia-smi -r|--gpu-reset",
                                    "crash|kdump|sysrq *",
                                    "update-alternatives --remove|--remove-all")
                            .instead("sysctl -a")
                            .matches("sysctl -w kernel.panic=1", "rmmod e1000", "setenforce 0")
                            .not("sysctl -a", "lsmod"),
                    Rule.of(
                                    "services.logs",
                                    HIGH,
                                    "Deletes the system's logs.",
                                    "journalctl --vacuum-time|--vacuum-size|--vacuum-files|"
                                            + "--rotate",
                                    "logrotate -f|--force",
                                    "wevtutil cl|clear-log **",
                                    "utmpdump -r",
                                    "lastlog --clear",
                                    "service|systemctl stop rsyslog|auditd|syslog|"
                                            + "systemd-journald **")
                            .matches("journalctl --vacuum-time=1s")
                            .not("journalctl -u x"));
}
