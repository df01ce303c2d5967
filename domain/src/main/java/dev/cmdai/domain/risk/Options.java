package dev.cmdai.domain.risk;

/** Which options of a command take the next word as their value. */
final class Options {
    private Options() {}

    /** The options, each with a blank on both sides. */
    static String withValue(String name) {
        return switch (name) {
            case "git" ->
                    " -C -c -b -B -m --git-dir --work-tree --namespace --config-env --source"
                            + " --conflict --unified --inter-hunk-context ";
            case "kubectl", "k", "oc", "helm", "kubectl.exe", "kubecolor" ->
                    " -n --namespace --context --kube-context --kubeconfig -f --filename -l"
                            + " --selector -o --output -c --container --cluster --user -s --server"
                            + " --token --as --field-selector --timeout --grace-period ";
            case "docker", "podman", "nerdctl" ->
                    " -H --host --context --name --network --project-name -p --filter --format"
                            + " --entrypoint --env --user --workdir --file ";
            case "docker-compose", "podman-compose" ->
                    " -f --file -p --project-name --profile -H --host --env-file ";
            case "aws" ->
                    " --profile --region --output --endpoint-url --query --color --ca-bundle ";
            case "gcloud", "gsutil", "bq" ->
                    " --project --account --zone --region --format --configuration -o -u ";
            case "az" -> " --subscription --name -n --resource-group -g --output -o --query ";
            case "psql", "pg_dump", "pg_dumpall", "dropdb", "pg_restore" ->
                    " -U -h -p -d -c -f -v -F -o --command --username --host --port --dbname ";
            case "mysql", "mariadb", "mysqldump", "mysqladmin" ->
                    " -u -h -P -D -e --execute --user --host --port --database ";
            case "sqlite3" -> " -cmd -init -separator ";
            case "redis-cli", "valkey-cli" -> " -h -p -a -n -u -s --user --pass ";
            case "systemctl" -> " -H --host -M --machine -t --type -p -n -o -s --signal --root ";
            case "curl" ->
                    " -X -d -H -o -u -F -T -A -e -b -c -x -w -m -r -C -K --data --data-binary"
                            + " --data-raw --data-urlencode --request --header --output --user"
                            + " --form --upload-file --user-agent --cookie --proxy --max-time"
                            + " --write-out --retry --url --connect-timeout --referer --json"
                            + " --output-dir --cacert --cert --key --resolve ";
            case "wget" ->
                    " -O -o -a -P -U -t -T -i -e --output-document --post-file --post-data --header"
                            + " --body-file --method --user --password --tries --timeout ";
            case "ssh", "sshpass", "autossh" ->
                    " -p -i -l -o -L -R -D -F -J -b -c -E -e -I -m -O -Q -S -W -w -B -f ";
            case "scp", "sftp" -> " -P -i -o -F -J -c -l -S ";
            case "rsync" ->
                    " -e --rsh --exclude --include --filter -f --files-from --bwlimit --port"
                            + " --timeout -T --temp-dir --log-file --password-file --backup-dir"
                            + " --exclude-from --include-from --rsync-path --link-dest ";
            case "tar" -> " -f -C -X -T --file --directory --exclude-from --files-from ";
            case "mount" -> " -t -o -L -U --types --options ";
            case "mkfs",
                    "mke2fs",
                    "mkfs.ext4",
                    "mkfs.ext3",
                    "mkfs.ext2",
                    "mkfs.xfs",
                    "mkfs.btrfs",
                    "mkfs.vfat",
                    "mkfs.fat" ->
                    " -t -L -b -N -m -n -F -S -i -O -U -d -l ";
            case "truncate" -> " -s --size -r --reference ";
            case "shred" -> " -n -s --iterations --size ";
            case "head", "tail" -> " -n -c --lines --bytes ";
            case "cut" -> " -d -f -c -b ";
            case "grep", "egrep", "fgrep", "rg" -> " -e -f -m -A -B -C --include --exclude ";
            case "usermod", "useradd", "adduser" ->
                    " -G -g -s -d -l -u -c -e -p --groups --shell --home --password --uid --gid ";
            case "crontab" -> " -u ";
            case "iptables", "ip6tables" -> " -t ";
            case "npm", "pnpm", "yarn" -> " --prefix --registry --tag --otp -C ";
            case "gh", "glab" -> " -R --repo --hostname -X --method -f -F --field ";
            case "heroku" -> " -a --app -r --remote ";
            case "fly", "flyctl" -> " -a --app -c --config ";
            case "vercel", "netlify" -> " --token --scope -t -S --auth --site-id --cwd --filter ";
            case "kill", "pkill", "killall" -> " -s --signal -u -g -t -n ";
            case "nc", "ncat", "netcat", "nc.traditional", "nc.openbsd" ->
                    " -p -s -w -X -x -i -q -T -g -G -O -I -P ";
            case "date" -> " -d -f -r -I --date --file --reference ";
            case "journalctl" -> " --vacuum-size --vacuum-time -u --unit --since --until -n -b ";
            case "su", "runuser" -> " -c --command -s --shell -g -G ";
            default -> "";
        };
    }

    /** Whether {@code -abc} is one long option there, not three short ones. */
    static boolean areWords(String name) {
        return switch (name) {
            case "terraform",
                    "tofu",
                    "terragrunt",
                    "find",
                    "openssl",
                    "packer",
                    "vault",
                    "consul",
                    "nomad",
                    "kill",
                    "java",
                    "dscl",
                    "ffmpeg",
                    "convert",
                    "socat",
                    "reg",
                    "qemu-img" ->
                    true;
            default -> name.indexOf('-') > 0 && isCmdlet(name);
        };
    }

    /** Whether the name has a PowerShell command's form, verb-noun. */
    static boolean isCmdlet(String name) {
        int dash = name.indexOf('-');
        String verb = dash < 0 ? "" : name.substring(0, dash);
        return switch (verb) {
            case "remove",
                    "clear",
                    "format",
                    "stop",
                    "restart",
                    "set",
                    "invoke",
                    "start",
                    "new",
                    "disable",
                    "enable",
                    "get",
                    "add",
                    "initialize",
                    "uninstall",
                    "install",
                    "move",
                    "copy",
                    "rename",
                    "reset",
                    "out",
                    "test",
                    "write",
                    "update",
                    "send" ->
                    true;
            default -> false;
        };
    }
}
