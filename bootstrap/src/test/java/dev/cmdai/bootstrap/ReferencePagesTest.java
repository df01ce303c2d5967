package dev.cmdai.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cmdai.adapter.cli.App;
import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.ask.AskCommand;
import dev.cmdai.domain.config.ConfigKey;
import dev.cmdai.domain.config.ConfigSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.cli.Option;
import org.junit.jupiter.api.Test;

/**
 * The reference pages are what the code says. To write them anew: {@code mvn -pl bootstrap -am test
 * -Dtest=ReferencePagesTest -Dsurefire.failIfNoSpecifiedTests=false -Dcmdai.write-reference=true}.
 */
final class ReferencePagesTest {

    private static final Path PAGES = Path.of("..", "docs", "reference");

    @Test
    void settingsPageIsWhatTheKeysSay() throws IOException {
        StringBuilder page = new StringBuilder("# Settings\n\n");
        page.append("Written from the code; do not edit. A setting comes from its default, then")
                .append(" `config.toml`, then its variable, then a flag; the last one counts.\n");
        Map<String, List<ConfigKey<?>>> keys = new TreeMap<>();
        Map<String, String> titles = new TreeMap<>();
        for (ConfigSection section : new Composition(Map.of()).sections()) {
            titles.putIfAbsent(section.name(), section.title());
            keys.computeIfAbsent(section.name(), name -> new ArrayList<>()).addAll(section.keys());
        }
        keys.forEach((name, inside) -> {
            if (!inside.isEmpty()) {
                page.append("\n## ").append(titles.get(name)).append("\n");
                inside.forEach(key -> page.append(entry(key)));
            }
        });
        check("settings.md", page.toString());
    }

    @Test
    void commandsPageIsWhatTheSubcommandsSay() throws IOException {
        StringBuilder page =
                new StringBuilder("# Commands\n\nWritten from the code; do not edit.\n");
        List<Subcommand> all = new ArrayList<>();
        all.add(new AskCommand());
        all.addAll(App.subcommands());
        for (Subcommand subcommand : all) {
            boolean main = subcommand.name().equals("ask");
            String name = main ? "cmdai" : "cmdai " + subcommand.name();
            page.append("\n## ").append(name).append("\n\n").append(subcommand.summary());
            page.append(".\n\n");
            for (String form : subcommand.usage().split(" \\| ", -1)) {
                page.append("    ").append(name).append(' ').append(form).append('\n');
            }
            page.append("\n| option | meaning |\n|---|---|\n");
            for (Option option : Arguments.withHelp(subcommand).getOptions()) {
                page.append("| `");
                page.append(option.getOpt() == null ? "" : "-" + option.getOpt() + ", ");
                page.append("--").append(option.getLongOpt());
                page.append(option.hasArg() ? " " + option.getArgName() : "");
                page.append("` | ").append(option.getDescription()).append(" |\n");
            }
        }
        check("commands.md", page.toString());
    }

    private static <T> String entry(ConfigKey<T> key) {
        return "\n### `"
                + key.name()
                + "`\n\n"
                + key.title()
                + ". "
                + key.help()
                + "\n\nTakes "
                + key.type().describe()
                + ". Default: `"
                + key.type().write(key.defaultValue())
                + "`. Variable: `"
                + key.environmentName()
                + "`.\n";
    }

    private static void check(String name, String wanted) throws IOException {
        Path file = PAGES.resolve(name);
        if (Boolean.getBoolean("cmdai.write-reference")) {
            Files.createDirectories(PAGES);
            Files.writeString(file, wanted);
        }
        assertEquals(wanted, Files.exists(file) ? Files.readString(file) : "", file.toString());
    }
}
