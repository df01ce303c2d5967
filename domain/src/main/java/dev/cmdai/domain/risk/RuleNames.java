package dev.cmdai.domain.risk;

import java.util.HashMap;
import java.util.Map;

/** Which topic knows a command; kept apart from the topics so that asking loads none of them. */
final class RuleNames {

    /** The names of each topic, in the order of the rule book. */
    private static final String[] NAMES = {
        "> >> cp cpio dos2unix find-delete gsed install ln mmv mv patch prename "
                + "rclone rename rename.ul rimraf rm rmdir robocopy rsync sed shred srm tar "
                + "tee trash truncate unlink unzip wipe",
        "chattr chcon chflags chgrp chmod chown icacls setcap setfacl xattr",
        "badblocks blkdiscard blockdev btrfs btrfstune cfdisk cgdisk cryptsetup dd "
                + "diskutil dmsetup e2fsck e2image e2label eject fdisk gdisk growpart hdparm "
                + "losetup lvchange lvconvert lvreduce lvremove mdadm mkdosfs mke2fs mkntfs "
                + "mkreiserfs mkswap mount newfs ntfsresize nvme parted partprobe partx pvmove "
                + "pvremove resize2fs restore sfdisk sgdisk swapoff swapon testdisk tune2fs "
                + "udisksctl umount vgcfgrestore vgchange vgreduce vgremove wipefs xfs_growfs "
                + "xfs_repair zfs zpool",
        "gh git git-setting glab",
        "VBoxManage crictl ctr docker docker-compose lxc multipass nerdctl podman "
                + "podman-compose vagrant vboxmanage virsh",
        "argocd eksctl etcdctl flux helm istioctl k k3d k3s-uninstall.sh k9s kind "
                + "kubeadm kubecolor kubectl microk8s minikube oc velero",
        "amplify ansible ansible-playbook borg borgmatic bup capi cdk chef-client "
                + "clusterctl consul copilot crossplane duplicati-cli duplicity juju knife "
                + "kopia nomad packer pulumi puppet restic sam serverless sls snapper sst "
                + "tarsnap terraform terragrunt timeshift tmutil tofu vault",
        "aws",
        "aliyun az azcopy b2 bq civo doctl exo gcloud gsutil hcloud ibmcloud "
                + "linode-cli mc oci openstack s3cmd scw tencentcloud upctl vultr-cli",
        "appwrite atlas bore cf cloudflared convex dokku eb firebase fly flyctl "
                + "heroku localtunnel lt neonctl netlify ngrok nhost now planetscale platform "
                + "pm2 pscale railway render sentry-cli shopify stripe supabase surge terminus "
                + "turso upsun vc vercel wrangler",
        "alembic artisan bin/rails bundle couchbase-cli cqlsh createdb createuser "
                + "db.dropdatabase dbmate django-admin dropdb dropuser elasticsearch-plugin "
                + "flushall flushdb flyway influx influxd kafka-topics kafka-topics.sh knex "
                + "liquibase manage.py memcached-tool mix mongo-code mongorestore mysqladmin "
                + "nodetool pg_ctl pg_dropcluster pg_resetwal pg_resetxlog pg_restore php "
                + "prisma python rabbitmqadmin rabbitmqctl rails rake redis-cli sequelize sql "
                + "typeorm valkey-cli",
        "add-apt-repository apk apt apt-get apt-key aptitude asdf brew bun cargo "
                + "choco composer conda cpan cpanm dnf do-release-upgrade dpkg easy_install "
                + "emerge flatpak flit gem go hatch luarocks mamba microdnf "
                + "nix-collect-garbage nix-env npm nvm opam opkg pacman pip pip3 pipx pkg pnpm "
                + "poetry port pyenv rpm rustup scoop snap twine uv winget xbps-remove yarn "
                + "yum zypper",
        "aa-complain aa-disable aa-teardown apache2ctl apachectl auditctl bless "
                + "bootctl bootsect chkconfig crash csrutil date depmod dmesg dracut "
                + "efibootmgr extlinux flash_erase flashcp flashrom fw_setenv fwupdmgr "
                + "grub-install grub-mkconfig grub-reboot grub-set-default grub2-install "
                + "grub2-mkconfig grubby halt hostnamectl httpd hwclock init initctl insmod "
                + "invoke-rc.d ipmitool journalctl kdump kexec kextload kextunload kmod "
                + "lastlog launchctl lilo loginctl logrotate mkinitcpio modprobe mokutil monit "
                + "mtd net-x nginx nvidia-smi nvram pmset poweroff rc-service rc-update reboot "
                + "rmmod rtcwake s6-svc semodule service setenforce setsebool shutdown spctl "
                + "supervisorctl sv svcadm sysctl syslinux sysrq systemctl telinit timedatectl "
                + "update-alternatives update-grub update-initramfs update-rc.d utmpdump "
                + "wevtutil xe",
        "aireplay-ng arp arpspoof arptables bettercap brctl crackmapexec dhclient "
                + "dsniff dumpcap ebtables ethtool ettercap ffuf firewall-cmd gobuster hashcat "
                + "hping3 hydra ifconfig ifdown ifup ip ip6tables ip6tables-restore ipfw ipset "
                + "iptables iptables-legacy iptables-restore iw iwconfig john masscan mdk4 "
                + "medusa mitmdump mitmproxy msfconsole msfvenom ncrack netsh networksetup nft "
                + "nikto nmap nmcli openvpn ovs-vsctl patator pfctl resolvectl responder "
                + "rfkill route slowloris sqlmap systemd-resolve tc tcpdump tshark ufw wfuzz "
                + "wg wg-quick",
        "adcli addgroup adduser at atrm authconfig batch chage chfn chpasswd chsh "
                + "crontab crontab-install delgroup deluser dscl dseditgroup dsenableroot "
                + "faillock gpasswd gpg groupadd groupdel groupmod htpasswd kadmin "
                + "kadmin.local keytool newusers pam-auth-update pam_tally2 pass passwd pwck "
                + "pwconv pwunconv realm samba-tool security smbpasswd ssh-add ssh-copy-id "
                + "ssh-keygen sudoedit sysadminctl update-ca-certificates update-ca-trust "
                + "useradd userdel usermod vigr vipw visudo",
        "bfgminer cgminer cpuminer ethminer fuser kill killall killall5 minerd "
                + "nbminer pkill renice skill slay taskkill tskill xkill xmrig",
        "autossh chisel code code-server croc curl curlie dig dropbear frpc frps ftp "
                + "gotty gs-netcat host http https in.telnetd inlets invoke-restmethod "
                + "invoke-webrequest irm iwr lftp ligolo logger mail mailx mutt nc nc.openbsd "
                + "nc.traditional ncat netcat nslookup openssl pastebinit ping pwncat "
                + "pwncat-cs rathole rshd scp sendmail sftp shellinaboxd sliver-server "
                + "smbclient smbserver.py socat ssh sshd swaks telnet telnetd tftp tftpd "
                + "tigervncserver tmate ttyd upterm villain vncserver vsftpd websocat wetty "
                + "wget wormhole x0vncserver x11vnc xh xhost xinetd xterm",
        "7z = ag base32 base64 bat cat cut egrep export fc gcore gpg2john grep head "
                + "hexdump history keepass2john lazagne less linpeas linpeas.sh mimikatz more "
                + "nano nl od procdump pspy pypykatz rev rg secretsdump.py set shopt sort "
                + "ssh2john strings tac tail unset unshadow uuencode view winpeas xxd zip",
        "code-leak dynamic-command exhausted fork-bomb run-text run-unknown",
        "add-content add-localgroupmember add-mppreference add-type attrib bcdboot "
                + "bcdedit bitsadmin bootrec certutil cipher clc clear-content clear-disk "
                + "clear-eventlog clear-history clear-item clear-recyclebin cmstp copy-item "
                + "cscript del disable-computerrestore disable-netadapter diskpart "
                + "enable-psremoting enter-pssession erase format format-volume fsutil iex "
                + "initialize-disk install-module install-package installutil invoke-command "
                + "invoke-expression limit-eventlog logoff move-item mshta net new-item "
                + "new-itemproperty new-localuser new-netfirewallrule new-object new-partition "
                + "new-scheduledtask new-service out-file rd reg register-scheduledtask "
                + "regsvr32 remove-adcomputer remove-adgroup remove-adobject remove-aduser "
                + "remove-appxpackage remove-azresourcegroup remove-azstorageaccount "
                + "remove-azvm remove-ciminstance remove-computer remove-eventlog remove-item "
                + "remove-itemproperty remove-localuser remove-mailbox remove-msoluser "
                + "remove-netfirewallrule remove-partition remove-printer remove-psdrive "
                + "remove-s3bucket remove-service remove-smbshare remove-vm "
                + "remove-windowsfeature remove-wmiobject rename-item "
                + "reset-computermachinepassword restart-computer restart-service ri rundll32 "
                + "sc schtasks sdelete sdelete64 set-acl set-adaccountpassword set-content "
                + "set-disk set-executionpolicy set-itemproperty set-localuser "
                + "set-mppreference set-netfirewallprofile set-service start-bitstransfer "
                + "start-process start-service stop-computer stop-process stop-service takeown "
                + "tsdiscon uninstall-windowsfeature vssadmin wbadmin wmic wscript"
    };

    private static final Map<String, Integer> TOPICS = topics();

    private RuleNames() {}

    private static Map<String, Integer> topics() {
        Map<String, Integer> topics = new HashMap<>(2048);
        for (int i = 0; i < NAMES.length; i++) {
            String names = NAMES[i];
            int from = 0;
            while (from < names.length()) {
                int blank = names.indexOf(' ', from);
                int to = blank < 0 ? names.length() : blank;
                topics.put(names.substring(from, to), i);
                from = to + 1;
            }
        }
        return topics;
    }

    /** The topic's number in the rule book, -1 if no rule is about that command. */
    static int topicOf(String name) {
        Integer topic = TOPICS.get(name);
        return topic == null ? byForm(name) : topic;
    }

    private static int byForm(String name) {
        if (name.startsWith("mkfs") || name.startsWith("fsck") || name.startsWith("newfs_")) {
            return 2;
        }
        if (name.startsWith("db.") || name.startsWith("kafka-")) {
            return 10;
        }
        return name.startsWith("remove-") || name.startsWith("disable-") ? 19 : -1;
    }
}
