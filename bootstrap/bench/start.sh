#!/bin/sh
# Start-up figures: medians of whole processes, beside a bare JVM hello-world with the same flags.
# Usage: bootstrap/bench/start.sh [RUNS]   (default 25). Needs hyperfine (apt install hyperfine), GNU time and a built ./cmdai.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-25}
root=$(pwd)
product=$root/bootstrap/target/cmdai
./cmdai --version >&2
read -r java_home <"$product/java-home"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CMDAI_HOME="$work/home"

cat >"$work/Hello.java" <<'JAVA'
public class Hello {
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
JAVA
"$java_home/bin/javac" -d "$work" "$work/Hello.java"
flags="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -Xlog:disable -Xlog:all=off"
(cd "$work" && "$java_home/bin/jar" --create --file hello.jar --main-class Hello Hello.class)
# shellcheck disable=SC2086 # a list of flags
"$java_home/bin/java" $flags -XX:AOTCacheOutput="$work/hello.aot" -cp "$work/hello.jar" Hello >/dev/null 2>&1

# The answer on the screen: stdout is closed by the reader as soon as it has the first line.
cat >"$work/first-line.sh" <<'SH'
#!/bin/sh
# Ends when the answer is out, though the process goes on to write the history.
mkfifo "$2"
"$1" find all pdf files larger than 10 MB >"$2" 2>/dev/null &
read -r line <"$2"
rm -f "$2"
[ -n "$line" ]
SH
chmod +x "$work/first-line.sh"

hyperfine --style none --warmup 3 --runs "$runs" --export-json "$work/result.json" -N \
    --command-name 'hello-world' "$java_home/bin/java $flags -XX:AOTCache=$work/hello.aot -cp $work/hello.jar Hello" \
    --command-name 'cmdai --version' "$root/cmdai --version" \
    --command-name 'cmdai WORDS, answer out' "$work/first-line.sh $root/cmdai $work/fifo" \
    --command-name 'cmdai WORDS, process over' "$root/cmdai find all pdf files larger than 10 MB" \
    --command-name 'cmdai --json WORDS' "$root/cmdai --json find all pdf files larger than 10 MB" >/dev/null

python3 - "$work/result.json" <<'PY'
import json, sys
results = json.load(open(sys.argv[1]))["results"]
base = results[0]["median"]
print(f"{'':28}{'median ms':>10}{'min':>8}{'max':>8}{'x hello':>9}")
for r in results:
    print(f"{r['command']:28}{r['median']*1e3:10.1f}{r['min']*1e3:8.1f}{r['max']*1e3:8.1f}{r['median']/base:9.2f}")
PY

/usr/bin/time -f 'peak memory of cmdai WORDS: %M KiB' ./cmdai find all pdf files larger than 10 MB >/dev/null 2>"$work/rss"
tail -n 1 "$work/rss"

# A batch of 2,000 requests.
i=0
while [ $i -lt 2000 ]; do
    printf '{"id":%d,"request":"find files larger than %d MB"}\n' $i $((i % 90 + 1))
    i=$((i + 1))
done >"$work/batch.jsonl"
began=$(date +%s%N)
./cmdai --batch "$work/batch.jsonl" >"$work/answers.jsonl"
ended=$(date +%s%N)
printf 'batch: %s answers, %s requests a second, start and history included\n' \
    "$(wc -l <"$work/answers.jsonl")" "$((2000 * 1000000000 / (ended - began)))"
