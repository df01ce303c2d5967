package dev.cmdai.domain.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rules, by topic; a topic is loaded when the first command of its field is judged. */
public final class RuleBook {
    private RuleBook() {}

    /** Every rule, in the order of the topics. */
    public static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        for (Topic topic : topics()) {
            rules.addAll(topic.rules());
        }
        return rules;
    }

    /** The rule with that id. */
    public static Optional<Rule> named(String id) {
        for (Rule rule : all()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    static List<Topic> topics() {
        return List.of(
                FileRules.TOPIC,
                PermissionRules.TOPIC,
                DiskRules.TOPIC,
                GitRules.TOPIC,
                ContainerRules.TOPIC,
                KubernetesRules.TOPIC,
                InfrastructureRules.TOPIC,
                AmazonRules.TOPIC,
                CloudRules.TOPIC,
                PlatformRules.TOPIC,
                DatabaseRules.TOPIC,
                PackageRules.TOPIC,
                ServiceRules.TOPIC,
                NetworkRules.TOPIC,
                UserRules.TOPIC,
                ProcessRules.TOPIC,
                TransferRules.TOPIC,
                SecretRules.TOPIC,
                ShellRules.TOPIC,
                WindowsRules.TOPIC);
    }

    /** Whether any rule is about a command of that name. */
    static boolean knows(String name) {
        return topicNumber(name) >= 0;
    }

    static @Nullable Topic topicOf(String name) {
        return switch (topicNumber(name)) {
            case 0 -> FileRules.TOPIC;
            case 1 -> PermissionRules.TOPIC;
            case 2 -> DiskRules.TOPIC;
            case 3 -> GitRules.TOPIC;
            case 4 -> ContainerRules.TOPIC;
            case 5 -> KubernetesRules.TOPIC;
            case 6 -> InfrastructureRules.TOPIC;
            case 7 -> AmazonRules.TOPIC;
            case 8 -> CloudRules.TOPIC;
            case 9 -> PlatformRules.TOPIC;
            case 10 -> DatabaseRules.TOPIC;
            case 11 -> PackageRules.TOPIC;
            case 12 -> ServiceRules.TOPIC;
            case 13 -> NetworkRules.TOPIC;
            case 14 -> UserRules.TOPIC;
            case 15 -> ProcessRules.TOPIC;
            case 16 -> TransferRules.TOPIC;
            case 17 -> SecretRules.TOPIC;
            case 18 -> ShellRules.TOPIC;
            case 19 -> WindowsRules.TOPIC;
            default -> null;
        };
    }

    private static int topicNumber(String name) {
        return RuleNames.topicOf(name);
    }

    /** Whether setting that variable can make other programs run something. */
    static boolean watchesVariable(String name) {
        return switch (name) {
            case "LD_PRELOAD",
                    "LD_LIBRARY_PATH",
                    "LD_AUDIT",
                    "DYLD_INSERT_LIBRARIES",
                    "PROMPT_COMMAND",
                    "BASH_ENV",
                    "ENV",
                    "GIT_SSH",
                    "GIT_SSH_COMMAND",
                    "GIT_SSH_VARIANT",
                    "GIT_EXTERNAL_DIFF",
                    "GIT_PROXY_COMMAND",
                    "GIT_ASKPASS",
                    "GIT_CONFIG_PARAMETERS",
                    "GIT_CONFIG_COUNT",
                    "HISTFILE",
                    "HISTSIZE",
                    "HISTFILESIZE",
                    "HISTCONTROL",
                    "PYTHONSTARTUP",
                    "PERL5OPT",
                    "NODE_OPTIONS",
                    "NODE_TLS_REJECT_UNAUTHORIZED",
                    "PATH" ->
                    true;
            default -> name.startsWith("GIT_CONFIG_");
        };
    }
}
