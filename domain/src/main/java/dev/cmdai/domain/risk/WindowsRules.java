package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.CRITICAL;
import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** PowerShell and cmd. */
final class WindowsRules {
    private WindowsRules() {}

    static final Topic TOPIC =
            new Topic(
                    "windows",
                    Rule.of(
                                    "windows.delete",
                                    HIGH,
                                    "Deletes files or folders for good.",
                                    "remove-item|ri|del|erase|rd -recurse|-r|-rec|-force|-fo",
                                    "remove-item -path|-literalpath",
                                    "del|erase|rd ~/s|/q|/f",
                                    "remove-itemproperty|clear-content|clear-item|clc *",
                                    "cipher ~/w",
                                    "remove-* -force|-confirm:$false",
                                    "remove-aduser|remove-localuser|remove-azresourcegroup|"
                                            + "remove-vm|remove-adgroup|remove-service|"
                                            + "remove-computer|remove-partition|"
                                            + "remove-netfirewallrule|remove-azvm|remove-smbshare|"
                                            + "remove-azstorageaccount|remove-s3bucket|"
                                            + "remove-printer|remove-psdrive|remove-appxpackage|"
                                            + "remove-windowsfeature|remove-mailbox|"
                                            + "remove-msoluser|remove-adcomputer|remove-adobject|"
                                            + "remove-wmiobject|remove-ciminstance|"
                                            + "remove-eventlog **")
                            .instead("Get-ChildItem")
                            .matches("Remove-Item -Recurse -Force ./x", "del /s /q x")
                            .not("Get-ChildItem"),
                    Rule.of(
                                    "windows.ruin",
                                    CRITICAL,
                                    "Ruins a disk, or the way Windows starts or is restored.",
                                    "remove-item|ri|del|erase|rd @root|system|home|device",
                                    "del|erase|rd|remove-item ~c:\\*|c:\\windows|c:/windows|"
                                            + "%systemroot%|$env:systemroot|$env:userprofile|"
                                            + "%userprofile%",
                                    "format-volume|clear-disk|initialize-disk|set-disk|"
                                            + "remove-partition|new-partition **",
                                    "format *: **",
                                    "diskpart **",
                                    "vssadmin|wmic delete|shadowcopy **",
                                    "wmic ** delete **",
                                    "bcdedit ~/delete|/set",
                                    "cipher /w*",
                                    "wbadmin delete **",
                                    "reg delete **",
                                    "fsutil ** setzerodata|deletejournal **",
                                    "bootrec|bcdboot **")
                            .instead("Get-Volume")
                            .matches("Format-Volume -DriveLetter C", "format C: /q")
                            .not("format-list x"),
                    Rule.of(
                                    "windows.control",
                                    HIGH,
                                    "Stops services or weakens the protection of Windows.",
                                    "stop-computer|restart-computer|stop-service|set-service|"
                                            + "disable-* **",
                                    "stop-process -force|-name|-id|-f",
                                    "set-mppreference|add-mppreference|set-executionpolicy|"
                                            + "set-netfirewallprofile|disable-netadapter|"
                                            + "uninstall-windowsfeature|set-itemproperty|"
                                            + "new-itemproperty|new-localuser|"
                                            + "add-localgroupmember|set-localuser|"
                                            + "set-adaccountpassword|enable-psremoting|"
                                            + "new-service|register-scheduledtask|"
                                            + "new-scheduledtask|clear-eventlog|clear-recyclebin|"
                                            + "clear-history|limit-eventlog|remove-eventlog|"
                                            + "reset-computermachinepassword|invoke-command|"
                                            + "enter-pssession|set-acl|disable-computerrestore|"
                                            + "new-netfirewallrule **",
                                    "reg add|import|load|restore **",
                                    "schtasks ~/create|/delete|/change",
                                    "certutil ~-urlcache|-decode|-encode",
                                    "bitsadmin ~/transfer",
                                    "mshta|regsvr32|rundll32|installutil|cmstp|wscript|cscript **",
                                    "attrib ~+h|+s",
                                    "takeown ~/r",
                                    "new-object ~net.sockets|net.webclient",
                                    "add-type ~dllimport",
                                    "invoke-expression|iex %network",
                                    "start-bitstransfer **",
                                    "sc stop|delete|config **",
                                    "net stop|user|localgroup|share|session|accounts **",
                                    "logoff|tsdiscon|sdelete|sdelete64 **")
                            .matches("Stop-Computer", "Set-ExecutionPolicy Unrestricted")
                            .not("Get-Service"),
                    Rule.of(
                                    "windows.change",
                                    MODERATE,
                                    "Changes files or settings.",
                                    "remove-item|ri|del|erase|rd|move-item|copy-item|rename-item|"
                                            + "set-content|add-content|out-file|new-item|"
                                            + "stop-process|start-service|restart-service|"
                                            + "start-process|install-module|install-package **",
                                    "attrib|reg|sc|net|schtasks|wmic **")
                            .matches("Move-Item a b")
                            .not("Get-Content a"));
}
