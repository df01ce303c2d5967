package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Amazon Web Services. */
final class AmazonRules {
    private AmazonRules() {}

    static final Topic TOPIC =
            new Topic(
                    "aws",
                    Rule.of(
                                    "aws.delete",
                                    HIGH,
                                    "Deletes or stops something in the cloud for good.",
                                    "aws s3 rb|rm|mv|sync --force|--recursive|--delete !--dryrun",
                                    "aws s3 rb **",
                                    "aws s3api delete-*|put-bucket-policy|put-bucket-acl|"
                                            + "put-public-access-block|put-bucket-versioning **",
                                    "aws * terminate-*|deregister-*|purge-*|stop-*|release-*|"
                                            + "revoke-*|disable-*|detach-*|schedule-key-deletion|"
                                            + "reboot-*|remove-*|cancel-*|reset-* **",
                                    "aws * delete-* !--dry-run",
                                    "aws * batch-delete-*|remove|force-* **",
                                    "aws ec2 modify-instance-attribute|"
                                            + "authorize-security-group-ingress|"
                                            + "authorize-security-group-egress|disassociate-*|"
                                            + "replace-* **",
                                    "aws * update-*|modify-* ~--no-deletion-protection|skip-final",
                                    "aws autoscaling update-auto-scaling-group ~--desired-capacity",
                                    "aws glacier|backup|organizations|route53 delete-*|"
                                            + "change-resource-record-sets|leave-organization|"
                                            + "close-account **",
                                    "aws kms disable-key **")
                            .instead("aws s3 ls", "aws sts get-caller-identity")
                            .matches(
                                    "aws s3 rb s3://x --force",
                                    "aws ec2 terminate-instances --instance-ids i-1")
                            .not("aws s3 ls", "aws ec2 describe-instances"),
                    Rule.of(
                                    "aws.access",
                                    HIGH,
                                    "Makes credentials or gives away rights.",
                                    "aws iam create-access-key|attach-user-policy|"
                                            + "attach-role-policy|put-user-policy|put-role-policy|"
                                            + "create-login-profile|update-login-profile|"
                                            + "update-assume-role-policy|add-user-to-group|"
                                            + "create-user|put-group-policy|attach-group-policy **",
                                    "aws secretsmanager get-secret-value **",
                                    "aws ssm get-parameter|get-parameters|get-parameters-by-path "
                                            + "--with-decryption",
                                    "aws lambda add-permission|update-function-code **",
                                    "aws cloudtrail stop-logging|delete-trail|update-trail **",
                                    "aws guardduty delete-detector|update-detector **",
                                    "aws ec2 modify-snapshot-attribute|modify-image-attribute **",
                                    "aws s3 cp|sync|mv @secret",
                                    "aws s3 cp - * %secret|dump|system",
                                    "aws s3 cp * * %secret|dump|system")
                            .matches("aws iam create-access-key --user-name x")
                            .not("aws iam list-users"),
                    Rule.of(
                                    "aws.change",
                                    MODERATE,
                                    "Changes something in the cloud.",
                                    "aws s3 cp|mv|sync|rm|mb **",
                                    "aws * create-*|put-*|update-*|modify-*|run-*|start-*|"
                                            + "attach-*|register-*|set-*|tag-*|add-*|invoke|"
                                            + "send-* **")
                            .matches("aws s3 cp a s3://b/a")
                            .not("aws s3 ls"));
}
