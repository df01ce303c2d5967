package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Clusters and what runs in them. */
final class KubernetesRules {
    private KubernetesRules() {}

    static final Topic TOPIC =
            new Topic(
                    "kubernetes",
                    Rule.of(
                                    "kubernetes.delete",
                                    HIGH,
                                    "Deletes or stops something in the cluster.",
                                    "kubectl|k|oc|kubecolor delete ** !--dry-run=client|"
                                            + "--dry-run=server|--dry-run",
                                    "kubectl|k|oc|kubecolor drain|cordon|taint|evict|debug **",
                                    "kubectl|k|oc|kubecolor scale|autoscale **",
                                    "kubectl|k|oc|kubecolor rollout undo|restart|pause **",
                                    "kubectl|k|oc|kubecolor replace|apply --force|--prune "
                                            + "!--dry-run=client|--dry-run=server",
                                    "kubectl|k|oc|kubecolor set|patch|edit|annotate|label env|"
                                            + "image|resources|serviceaccount|* !--dry-run "
                                            + "--overwrite",
                                    "kubectl|k|oc|kubecolor set env|image|resources **",
                                    "kubectl|k|oc|kubecolor patch **",
                                    "kubectl|k|oc|kubecolor adm|certificate **",
                                    "kubectl|k|oc|kubecolor config delete-*|unset **",
                                    "kubectl|k|oc|kubecolor create|apply ** clusterrolebinding ** "
                                            + "--clusterrole=cluster-admin",
                                    "helm uninstall|delete|del|rollback|un !--dry-run",
                                    "helm upgrade --force|--reset-values|--install=false",
                                    "k3s-uninstall.sh|kubeadm reset **",
                                    "kubeadm reset",
                                    "minikube|kind|k3d|eksctl|k9s|microk8s delete|reset **",
                                    "minikube|kind|k3d|eksctl cluster delete **",
                                    "argocd app|cluster|repo delete|rm|sync **",
                                    "flux uninstall|delete **",
                                    "istioctl uninstall **",
                                    "velero delete|backup|restore delete **",
                                    "etcdctl del **")
                            .instead("kubectl get pods")
                            .matches(
                                    "kubectl delete namespace prod",
                                    "helm uninstall web",
                                    "kubectl -n x delete pod y")
                            .not("kubectl get pods", "kubectl delete ns x --dry-run=client"),
                    Rule.of(
                                    "kubernetes.secrets",
                                    HIGH,
                                    "Shows the cluster's secrets or starts a pod that owns the "
                                            + "machine.",
                                    "kubectl|k|oc|kubecolor get secret|secrets -o",
                                    "kubectl|k|oc|kubecolor run|debug --privileged",
                                    "kubectl|k|oc|kubecolor run ~hostpid|privileged|hostnetwork",
                                    "kubectl|k|oc|kubecolor cp @secret")
                            .matches("kubectl get secret x -o yaml")
                            .not("kubectl get secrets"),
                    Rule.of(
                                    "kubernetes.change",
                                    MODERATE,
                                    "Changes what runs in the cluster.",
                                    "kubectl|k|oc|kubecolor apply|create|run|exec|expose|replace|"
                                            + "label|annotate|edit|cp|set|rollout|patch "
                                            + "!--dry-run=client",
                                    "helm install|upgrade|repo **")
                            .matches("kubectl apply -f x.yaml")
                            .not("kubectl describe pod x"));
}
