package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.CRITICAL;
import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Disks, partitions, volumes and file systems. */
final class DiskRules {
    private DiskRules() {}

    static final Topic TOPIC =
            new Topic(
                    "disks",
                    Rule.of(
                                    "disks.overwrite",
                                    CRITICAL,
                                    "Overwrites a disk; everything on it is lost.",
                                    "dd of=@device",
                                    "mkfs*|mke2fs|newfs|newfs_*|mkntfs|mkdosfs|mkswap|mkreiserfs "
                                            + "@device !-N",
                                    "wipefs -a|--all|-o",
                                    "wipefs @device -f",
                                    "blkdiscard|hdparm @device !-I",
                                    "nvme format|sanitize **",
                                    "badblocks -w",
                                    "cryptsetup luksFormat|erase|luksErase|reencrypt **",
                                    "sgdisk -Z|--zap-all|-o|--clear|-z",
                                    "diskutil eraseDisk|eraseVolume|zeroDisk|secureErase|"
                                            + "partitionDisk|reformat **",
                                    "zpool destroy **",
                                    "sfdisk --delete|--wipe",
                                    "parted ** mklabel|mktable|rm")
                            .instead("lsblk -f")
                            .matches(
                                    "dd if=/dev/zero of=/dev/sda bs=1M",
                                    "mkfs.ext4 /dev/sda1",
                                    "wipefs -a /dev/sdb")
                            .not("dd if=/dev/sda of=disk.img", "mkfs.ext4 disk.img"),
                    Rule.of(
                                    "disks.partition",
                                    HIGH,
                                    "Changes partitions or how the system sees a disk.",
                                    "fdisk|gdisk|cfdisk|sgdisk|sfdisk|cgdisk @device !-l|--list|"
                                            + "-p|-s|--dump|-d",
                                    "fdisk|gdisk|cfdisk|sgdisk|sfdisk @device -d|-w|-u|--delete|"
                                            + "--force|-N|-c|-b|-v",
                                    "parted @device !-l|--list ** mkpart|set|toggle|resizepart|"
                                            + "name|disk_set|rescue|move|resize|mkpartfs|unit|"
                                            + "select|align-check",
                                    "parted @device $",
                                    "parted @device * $",
                                    "partprobe|partx @device",
                                    "partprobe $ !-s",
                                    "blockdev --setro|--setrw|--rereadpt|--flushbufs|--setra|"
                                            + "--setbsz",
                                    "hdparm --security-erase|--yes-i-know-what-i-am-doing|"
                                            + "--trim-sector-ranges",
                                    "resize2fs|tune2fs|e2label|xfs_growfs|xfs_repair|btrfstune|"
                                            + "ntfsresize @device",
                                    "fsck*|e2fsck -y|-f|-p @device",
                                    "restore -r @device",
                                    "growpart **",
                                    "testdisk @device",
                                    "e2image -r",
                                    "fdisk|gdisk @device **")
                            .instead("lsblk -f")
                            .matches("fdisk /dev/sda", "parted /dev/sda mkpart primary ext4 1 2")
                            .not("fdisk -l", "parted -l"),
                    Rule.of(
                                    "disks.volume",
                                    HIGH,
                                    "Removes a volume with all that is on it.",
                                    "lvremove|vgremove|pvremove|lvreduce|vgreduce|lvconvert|"
                                            + "vgcfgrestore|pvmove *",
                                    "zfs destroy|rollback|receive **",
                                    "zpool remove|detach|offline|labelclear|export **",
                                    "btrfs subvolume|device|filesystem delete|remove|resize **",
                                    "mdadm --stop|--zero-superblock|--remove|--fail|--create|-S",
                                    "dmsetup remove|remove_all|wipe_table **",
                                    "cryptsetup luksKillSlot|luksRemoveKey|close|luksClose|remove|"
                                            + "luksAddKey|luksChangeKey|luksHeaderRestore|resize "
                                            + "**",
                                    "losetup -D|--detach-all",
                                    "vgchange|lvchange -an")
                            .instead("lvs")
                            .matches("lvremove -f vg0/data", "zfs destroy tank/home")
                            .not("lvs", "cryptsetup status x"),
                    Rule.of(
                                    "disks.mount",
                                    HIGH,
                                    "Mounts or unmounts a disk, which can hide or lock data.",
                                    "mount @device !-l",
                                    "mount -o=*remount*",
                                    "mount --bind|--move|-B|-M",
                                    "umount -a|--all|-l|-f",
                                    "umount @root|system|home",
                                    "swapoff -a|--all")
                            .matches("mount -o remount,rw /")
                            .not("mount", "mount -l"),
                    Rule.of(
                                    "disks.mount-other",
                                    MODERATE,
                                    "Mounts, unmounts or makes a file system.",
                                    "mount|umount * **",
                                    "mkfs*|mke2fs|mkswap *",
                                    "swapon|swapoff *",
                                    "losetup *",
                                    "dd of=@unknown|here|outside|temp",
                                    "dd ~of= !of=@null",
                                    "eject|udisksctl *")
                            .matches("umount /mnt/usb")
                            .not("mount"));
}
