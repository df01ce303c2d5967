# find_jdk: prints the home of a JDK 25, or fails. Sourced by the launcher.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    while IFS= read -r line; do
        case $line in
            'JAVA_VERSION="25"' | 'JAVA_VERSION="25.'*) return 0 ;;
        esac
    done <"$1/release"
    return 1
}

find_jdk() {
    if [ -n "${JAVA_HOME-}" ] && is_jdk_25 "$JAVA_HOME"; then
        printf '%s\n' "$JAVA_HOME"
        return 0
    fi
    on_path=$(command -v java 2>/dev/null) || on_path=
    while [ -n "$on_path" ] && [ -h "$on_path" ]; do
        target=$(readlink -- "$on_path")
        case $target in
            /*) on_path=$target ;;
            *) on_path=${on_path%/*}/$target ;;
        esac
    done
    on_path=${on_path%/bin/java}
    for home in "$on_path" "${JDK25_HOME-}" "${JAVA25_HOME-}" \
        /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.asdf/installs/java/* \
        "${HOME-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$home" ] && is_jdk_25 "$home"; then
            printf '%s\n' "$home"
            return 0
        fi
    done
    return 1
}
