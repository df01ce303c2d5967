package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Infrastructure as code, backups and secrets stores. */
final class InfrastructureRules {
    private InfrastructureRules() {}

    static final Topic TOPIC =
            new Topic(
                    "infrastructure",
                    Rule.of(
                                    "infrastructure.destroy",
                                    HIGH,
                                    "Destroys or changes real infrastructure without asking.",
                                    "terraform|tofu|terragrunt destroy -auto-approve|"
                                            + "--auto-approve",
                                    "terraform|tofu|terragrunt apply -auto-approve|--auto-approve|"
                                            + "-destroy",
                                    "terraform|tofu|terragrunt state|workspace rm|mv|push|delete|"
                                            + "replace-provider -force|-lock",
                                    "terraform|tofu|terragrunt state rm|mv|push **",
                                    "terraform|tofu|terragrunt workspace|force-unlock|taint "
                                            + "delete -force|-lock",
                                    "terraform|tofu|terragrunt force-unlock|taint|import|untaint "
                                            + "**",
                                    "terragrunt run-all destroy|apply **",
                                    "terraform|tofu workspace delete -*",
                                    "terraform|tofu workspace delete * **",
                                    "terraform|tofu plan -destroy -out",
                                    "pulumi destroy|down|cancel|refresh -y|--yes",
                                    "pulumi destroy|stack|state rm|delete|unprotect **",
                                    "pulumi destroy|down",
                                    "cdk|serverless|sls|sst|sam|amplify|copilot destroy|remove|"
                                            + "delete **",
                                    "cdk|serverless|sls|sst destroy|remove",
                                    "ansible ** ~state=absent",
                                    "ansible-playbook ~destroy|teardown",
                                    "packer build --force|-force",
                                    "chef-client|puppet|knife ** delete **",
                                    "nomad job|system stop|gc -purge",
                                    "nomad stop **",
                                    "consul kv delete **",
                                    "vault kv|secrets|auth|token|policy|lease|delete|operator "
                                            + "delete|destroy|disable|revoke|seal|metadata|rekey|"
                                            + "step-down **",
                                    "vault delete|unwrap **",
                                    "juju destroy-*|remove-* **",
                                    "crossplane|capi|clusterctl delete **")
                            .instead("terraform plan")
                            .matches("terraform destroy -auto-approve", "terraform state rm x")
                            .not("terraform plan", "terraform state list"),
                    Rule.of(
                                    "infrastructure.backup",
                                    HIGH,
                                    "Deletes or overwrites backups.",
                                    "restic|borg|borgmatic|duplicity|kopia|tarsnap|bup|"
                                            + "duplicati-cli forget|delete|prune|purge|unlock|"
                                            + "remove-all-but-n-full|deletefile|cleanup|sync|"
                                            + "snapshot **",
                                    "borg break-lock|compact|recreate **",
                                    "restic|kopia ** --prune",
                                    "tarsnap -d",
                                    "tmutil delete|disable|deletelocalsnapshots|"
                                            + "thinlocalsnapshots **",
                                    "timeshift --delete|--delete-all|--restore",
                                    "snapper delete **")
                            .matches("restic forget --prune --keep-last 1")
                            .not("restic snapshots"),
                    Rule.of(
                                    "infrastructure.apply",
                                    MODERATE,
                                    "Changes infrastructure after asking.",
                                    "terraform|tofu|terragrunt|pulumi apply|up|destroy|import|"
                                            + "init|workspace **",
                                    "ansible-playbook|ansible *")
                            .matches("terraform apply")
                            .not("terraform validate"));
}
