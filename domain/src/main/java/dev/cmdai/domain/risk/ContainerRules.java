package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Containers, images and their data. */
final class ContainerRules {
    private ContainerRules() {}

    static final Topic TOPIC =
            new Topic(
                    "containers",
                    Rule.of(
                                    "containers.remove-data",
                                    HIGH,
                                    "Deletes containers, images or volumes with their data.",
                                    "docker|podman|nerdctl system|volume|builder|buildx|image|"
                                            + "container|network prune -a|-f|--all|--force|"
                                            + "--volumes",
                                    "docker|podman|nerdctl volume rm|remove|prune **",
                                    "docker|podman|nerdctl buildx rm|prune **",
                                    "docker|podman|nerdctl compose ** down -v|--volumes|--rmi",
                                    "docker|podman|nerdctl compose ** rm|kill **",
                                    "docker-compose|podman-compose ** down -v|--volumes|--rmi",
                                    "docker-compose|podman-compose ** rm|kill **",
                                    "docker|podman|nerdctl rm|rmi|container|image ** -f|--force",
                                    "docker|podman|nerdctl rm -v",
                                    "docker|podman|nerdctl network|secret|config|stack|service|"
                                            + "swarm|node|context|plugin rm|remove|leave|prune **",
                                    "docker|podman machine|system rm|reset **",
                                    "crictl|ctr rmi|rm|rmp|prune -a|-f",
                                    "lxc delete|rm **",
                                    "vagrant destroy **",
                                    "virsh undefine|destroy|vol-delete|pool-delete|"
                                            + "snapshot-delete **",
                                    "multipass delete|purge **",
                                    "VBoxManage|vboxmanage unregistervm|closemedium **")
                            .instead("docker ps -a", "docker system df")
                            .matches(
                                    "docker system prune -af --volumes",
                                    "docker volume rm data",
                                    "docker compose down -v")
                            .not("docker ps", "docker run nginx"),
                    Rule.of(
                                    "containers.escape",
                                    HIGH,
                                    "Gives a container the rights of the whole machine.",
                                    "docker|podman|nerdctl run|create|exec|container --privileged|"
                                            + "--cap-add|--security-opt",
                                    "docker|podman|nerdctl run|create ~-v=/:|--volume=/:|"
                                            + "docker.sock",
                                    "docker|podman|nerdctl run|create ** /:*|/etc:*|/root:*",
                                    "docker|podman run|create --pid=host|--net=host|"
                                            + "--network=host|--userns=host|--ipc=host",
                                    "docker|podman|nerdctl run|create ~source=/,|src=/,")
                            .matches(
                                    "docker run --privileged nginx", "docker run -v /:/host alpine")
                            .not("docker run nginx"),
                    Rule.of(
                                    "containers.change",
                                    MODERATE,
                                    "Starts, stops or removes containers.",
                                    "docker|podman|nerdctl rm|rmi|stop|kill|restart|run|prune|"
                                            + "pull|push|build|exec|cp|load|import|system|"
                                            + "container|image|create|start|pause|update|login **",
                                    "docker|podman|nerdctl compose ** up|down|restart|stop|start|"
                                            + "build|pull|run|exec **",
                                    "docker-compose|podman-compose ** up|down|restart|stop|start|"
                                            + "build|pull|run|exec **")
                            .matches("docker stop web")
                            .not("docker logs web"));
}
