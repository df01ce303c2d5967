# Builds cmdai into $product, once, though several are started at the same time. Sourced by the launcher.

. "$root/bootstrap/launcher/jdk.sh"
jdk=$(find_jdk) || fail 69 "cmdai needs a JDK 25 to build; install one (for example Temurin 25) or set JAVA_HOME to it."
command -v mvn >/dev/null 2>&1 || fail 69 "cmdai needs Maven 3.8.6 or newer to build; install it (for example 'apt install maven' or 'brew install maven')."
[ -w "$root" ] || fail 74 "cmdai isn't built yet and its folder $root can't be written; build it there once as its owner."

lock=$root/.cmdai-build
waited=0
until mkdir "$lock" 2>/dev/null; do
    # Another start builds. If it died, its process is gone and the lock is nobody's.
    owner=
    [ -r "$lock/pid" ] && read -r owner <"$lock/pid"
    if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
        rm -rf "$lock"
        continue
    fi
    [ "$waited" -eq 0 ] && printf 'cmdai: another cmdai builds; waiting for it …\n' >&2
    waited=$((waited + 1))
    [ "$waited" -gt 1200 ] && fail 75 "Another build has not ended in 20 minutes; if none runs, delete $lock."
    sleep 1
done
printf '%s\n' "$$" >"$lock/pid"
trap 'rm -rf "$lock"' EXIT
trap 'rm -rf "$lock"; exit 130' INT
trap 'rm -rf "$lock"; exit 143' TERM HUP

if stale; then
    printf 'cmdai: building, once; this takes a minute or two …\n' >&2
    rm -f "$product/complete"
    tree=$(git -C "$root" rev-parse HEAD: 2>/dev/null) || tree=unknown
    log=$lock/log
    # Progress on a terminal: one line, the module that is being built.
    if ! JAVA25_HOME=$jdk mvn -f "$root/pom.xml" -B -ntp -Dmaven.test.skip=true -Djacoco.skip=true package 2>&1 </dev/null |
        { while IFS= read -r line; do
            printf '%s\n' "$line" >>"$log"
            case $line in
                *'Building '*'['*/*']'*) printf 'cmdai: %s\n' "${line#*Building }" >&2 ;;
                *'BUILD SUCCESS'*) : >"$lock/success" ;;
            esac
        done
        [ -f "$lock/success" ]; }; then
        # What went wrong stands before Maven's own summary.
        grep -E '^\[ERROR\] .*[.]java|^Exception|^[^[ ]*[.]toml:|ERROR. Failed' "$log" | head -20 >&2
        grep -q -E '^\[ERROR\] .*[.]java|ERROR. Failed' "$log" ||
            grep -E '^\[(ERROR|FATAL)\]|^Error' "$log" | head -20 >&2
        kept=$root/bootstrap/target/build.log
        mkdir -p "${kept%/*}" && cp "$log" "$kept" && fail 70 "The build failed; its whole output is in $kept."
        fail 70 "The build failed."
    fi
    printf '%s\n' "$tree" >"$product/complete"
    printf 'cmdai: built.\n' >&2
fi
rm -rf "$lock"
trap - EXIT INT TERM HUP
