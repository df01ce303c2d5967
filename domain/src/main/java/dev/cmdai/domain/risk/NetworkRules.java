package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Firewalls, interfaces, routes and name service. */
final class NetworkRules {
    private NetworkRules() {}

    static final Topic TOPIC =
            new Topic(
                    "network",
                    Rule.of(
                                    "network.firewall",
                                    HIGH,
                                    "Opens or clears the firewall.",
                                    "iptables|ip6tables|ebtables|arptables -F|-X|-Z|-P|-D|--flush|"
                                            + "--policy|--delete|--delete-chain|-R",
                                    "nft flush|delete|destroy|reset **",
                                    "nft -f",
                                    "ufw disable|delete **",
                                    "ufw reset --force",
                                    "ufw ** disable|reset --force",
                                    "ufw allow $",
                                    "ufw default allow **",
                                    "ufw allow from any **",
                                    "firewall-cmd --panic-on|--panic-off|--complete-reload|"
                                            + "--remove-service|--remove-port|--add-port|"
                                            + "--zone=trusted",
                                    "pfctl -d|-F",
                                    "netsh advfirewall|firewall **",
                                    "ipset destroy|flush|-X|-F **",
                                    "iptables-restore|ip6tables-restore **",
                                    "ipfw -f")
                            .instead("iptables -L -n")
                            .matches("iptables -F", "ufw disable", "nft flush ruleset")
                            .not("iptables -L", "ufw status"),
                    Rule.of(
                                    "network.interface",
                                    HIGH,
                                    "Cuts the machine off its network or changes its way.",
                                    "ip link|l|li set ** down **",
                                    "ip link|l delete|del **",
                                    "ip addr|address|a|route|r|neigh|n|rule flush|del|delete|"
                                            + "replace **",
                                    "ip -* route flush **",
                                    "ip netns|tunnel delete|del|add **",
                                    "ifconfig * down|delete|del **",
                                    "ifdown|dhclient *",
                                    "route del|delete|flush **",
                                    "nmcli ** down|off|delete|disconnect|modify **",
                                    "networksetup -setairportpower|-setdnsservers|-setwebproxy|"
                                            + "-setsocksfirewallproxy",
                                    "rfkill block **",
                                    "wg-quick|wg|openvpn down|set **",
                                    "tc qdisc|filter add|del|replace **",
                                    "resolvectl|systemd-resolve --set-dns|dns **",
                                    "arp -d|-s",
                                    "ethtool -s|-K|-E|-p",
                                    "iw|iwconfig * down **",
                                    "brctl delbr|delif **",
                                    "ovs-vsctl del-br|del-port|emer-reset **",
                                    "arpspoof|ettercap|bettercap|dsniff|responder|mitmproxy|"
                                            + "mitmdump|hping3|aireplay-ng|mdk4 **",
                                    "tcpdump|tshark|dumpcap -w",
                                    "iptables-legacy -F",
                                    "nmap --script|-sS|-O|-A|-sU|--script=*",
                                    "masscan|hydra|medusa|sqlmap|nikto|msfconsole|msfvenom|john|"
                                            + "hashcat|crackmapexec|gobuster|ffuf|wfuzz|ncrack|"
                                            + "patator|slowloris **",
                                    "nmap --script=*vuln*")
                            .instead("ip addr")
                            .matches("ip link set eth0 down", "route del default")
                            .not("ip addr", "ip route"),
                    Rule.of(
                                    "network.interface-change",
                                    MODERATE,
                                    "Changes the network.",
                                    "ip link|addr|address|route|a|r|rule add|set|change|append **",
                                    "ifup|nmcli|ufw * **",
                                    "iptables|ip6tables -A|-I|-N",
                                    "firewall-cmd *")
                            .matches("ip addr add 10.0.0.1/8 dev eth0")
                            .not("ip link show"));
}
