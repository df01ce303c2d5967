package dev.cmdai.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher script, with a JVM and a Maven that only say how they were called. */
final class LauncherTest {

    private static final String JAVA =
            """
            #!/bin/sh
            for argument; do printf '<%s>\\n' "$argument"; done
            printf 'LC_ALL=%s CMDAI_LOCALE=%s\\n' "$LC_ALL" "${CMDAI_LOCALE-unset}"
            """;

    @TempDir Path folder;

    private Path root;
    private Path product;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void makeAClone() throws IOException {
        root = folder.resolve("a clone");
        product = root.resolve("bootstrap/target/cmdai");
        Files.createDirectories(root.resolve("bootstrap/launcher"));
        script(root.resolve("cmdai"), Files.readString(Cmdai.launcher()));
        Path scripts = Cmdai.launcher().resolveSibling("bootstrap").resolve("launcher");
        for (String name : List.of("build.sh", "jdk.sh")) {
            Files.copy(scripts.resolve(name), root.resolve("bootstrap/launcher").resolve(name));
        }
        script(folder.resolve("jdk/bin/java"), JAVA);
        script(folder.resolve("jdk/bin/javac"), "#!/bin/sh\n");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        script(folder.resolve("tools/mvn"), maven());
        environment.put("PATH", folder.resolve("tools") + ":/usr/bin:/bin");
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** A Maven that makes what the real build makes, slowly enough for two starts to meet. */
    private String maven() {
        return """
        #!/bin/sh
        echo built >>"%1$s/builds"
        echo '[INFO] Building cmdai-domain 0.1.0 [1/9]'
        sleep 0.3
        mkdir -p "%2$s"
        echo "%1$s/jdk" >"%2$s/java-home"
        echo 0.1.0 >"%2$s/version"
        echo '[INFO] BUILD SUCCESS'
        """
                .formatted(folder, product);
    }

    private void makeProduct() throws IOException {
        Files.createDirectories(product);
        Files.writeString(product.resolve("java-home"), folder.resolve("jdk") + "\n");
        Files.writeString(product.resolve("version"), "9.8.7\n");
        Files.writeString(product.resolve("complete"), "\n");
    }

    @Test
    void answersTheVersionWithoutAJvm() throws Exception {
        makeProduct();
        script(folder.resolve("jdk/bin/java"), "#!/bin/sh\nexit 99\n");
        assertEquals(new Said(0, "cmdai 9.8.7\n", ""), run("--version"));
    }

    @ParameterizedTest
    @CsvSource({
        "find big files, answer",
        "-x list --files, answer",
        "--json list files, full",
        "list files --json, full",
        "--batch -, full",
        "history list, full",
        "safety check ls, full",
        "-- list --json, answer",
    })
    void picksTheCacheByTheWords(String line, String cache) throws Exception {
        makeProduct();
        String out = run(line.split(" ")).out();
        assertTrue(out.contains("<-XX:AOTCache=" + product + "/" + cache + ".aot>"), out);
    }

    @Test
    void handsArgumentsOverAsTheyAre() throws Exception {
        makeProduct();
        String out = run("a  b", "", "$(id)", "*", "line\nbreak").out();
        assertTrue(
                out.contains(
                        "<dev.cmdai.bootstrap.Main>\n<a  b>\n<>\n<$(id)>\n<*>\n<line\nbreak>\n"),
                out);
        assertTrue(out.contains("<-Dcmdai.terminals=>"), "no stream is a terminal here");
    }

    @Test
    void theJvmGetsAUtf8LocaleAndTheUsersIsRemembered() throws Exception {
        makeProduct();
        assertTrue(run("x").out().endsWith("LC_ALL=C.UTF-8 CMDAI_LOCALE=unset\n"));
        environment.put("LC_ALL", "C");
        assertTrue(run("x").out().endsWith("LC_ALL=C.UTF-8 CMDAI_LOCALE=C\n"));
    }

    @Test
    void worksThroughLinksAndFromAnyFolder() throws Exception {
        makeProduct();
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), root.resolve("cmdai"));
        Files.createSymbolicLink(bin.resolve("cmdai"), Path.of("first"));
        environment.put("PATH", bin + ":/usr/bin:/bin");
        assertEquals("cmdai 9.8.7\n", start("cmdai", "--version").out());
        assertEquals("cmdai 9.8.7\n", start("../bin/cmdai", "--version").out());
    }

    @Test
    void buildsOnTheFirstStartAndThenNoMore() throws Exception {
        Said first = run("--version");
        assertEquals("cmdai 0.1.0\n", first.out());
        assertTrue(first.err().contains("cmdai: building"), first.err());
        assertTrue(first.err().contains("cmdai-domain 0.1.0 [1/9]"), first.err());
        assertEquals(new Said(0, "cmdai 0.1.0\n", ""), run("--version"));
        assertEquals("built\n", Files.readString(folder.resolve("builds")));
        assertFalse(Files.exists(root.resolve(".cmdai-build")));
    }

    @Test
    void manyFirstStartsBuildOnce() throws Exception {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(process(root.resolve("cmdai").toString(), "--version"));
        }
        for (Process process : all) {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
        }
        assertEquals("built\n", Files.readString(folder.resolve("builds")));
    }

    @Test
    void takesOverFromABuildThatDied() throws Exception {
        Path lock = Files.createDirectories(root.resolve(".cmdai-build"));
        Process dead = new ProcessBuilder("true").start();
        assertTrue(dead.waitFor(10, TimeUnit.SECONDS));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertEquals("cmdai 0.1.0\n", run("--version").out());
    }

    @Test
    void saysWhatFailedAndBuildsAgainNextTime() throws Exception {
        script(folder.resolve("tools/mvn"), "#!/bin/sh\necho '[ERROR] no such thing'\nexit 1\n");
        Said failed = run("--version");
        assertEquals(70, failed.code());
        assertEquals("", failed.out());
        assertTrue(failed.err().contains("[ERROR] no such thing"), failed.err());
        script(folder.resolve("tools/mvn"), maven());
        assertEquals("cmdai 0.1.0\n", run("--version").out());
    }

    @Test
    void buildsAgainWhenTheSourcesMoved() throws Exception {
        git("init", "-q");
        Files.writeString(root.resolve("file"), "1");
        git("add", "file");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "1");
        run("--version");
        Files.writeString(root.resolve("file"), "2");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qam", "2");
        Path head = root.resolve(".git/logs/HEAD");
        Files.setLastModifiedTime(
                head,
                java.nio.file.attribute.FileTime.fromMillis(
                        Files.getLastModifiedTime(product.resolve("complete")).toMillis() + 2000));
        run("--version");
        assertEquals("built\nbuilt\n", Files.readString(folder.resolve("builds")));
    }

    @Test
    void saysThatTheFolderIsGone() throws Exception {
        makeProduct();
        String script = "mkdir gone && cd gone && rmdir ../gone && \"$0\" --version";
        Said said = start("/bin/sh", "-c", script, root.resolve("cmdai").toString());
        assertEquals(74, said.code());
        assertTrue(
                said.err().endsWith("cmdai: The current folder is gone; cd to another one.\n"),
                said.err());
    }

    @Test
    void withoutMavenItSaysSo() throws Exception {
        Files.delete(folder.resolve("tools/mvn"));
        environment.put("PATH", only("git", "readlink", "mkdir", "rm", "touch"));
        Said said = run("--version");
        assertEquals(69, said.code());
        assertTrue(said.err().startsWith("cmdai: cmdai needs Maven"), said.err());
        assertEquals(1, said.err().lines().count());
    }

    /** A PATH with these programs alone. */
    private String only(String... programs) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("only"));
        for (String program : programs) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                if (Files.exists(Path.of(place + program)) && !Files.exists(bin.resolve(program))) {
                    script(
                            bin.resolve(program),
                            "#!/bin/sh\nexec " + place + program + " \"$@\"\n");
                }
            }
        }
        return bin.toString();
    }

    private record Said(int code, String out, String err) {}

    private Said run(String... arguments) throws Exception {
        return start(root.resolve("cmdai").toString(), arguments);
    }

    private Said start(String program, String... arguments) throws Exception {
        Process process = process(program, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Said(process.exitValue(), out, err);
    }

    private Process process(String program, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\"", "sh", program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.resolve("jdk").toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertTrue(file.toFile().setExecutable(true));
    }
}
