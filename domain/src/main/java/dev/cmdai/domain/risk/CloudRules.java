package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Google Cloud, Azure and other clouds. */
final class CloudRules {
    private CloudRules() {}

    static final Topic TOPIC =
            new Topic(
                    "clouds",
                    Rule.of(
                                    "clouds.delete",
                                    HIGH,
                                    "Deletes or stops something in the cloud for good.",
                                    "gcloud|az|doctl|linode-cli|oci|ibmcloud|hcloud|scw|aliyun|"
                                            + "tencentcloud|civo|vultr-cli|openstack|exo|upctl ** "
                                            + "delete|destroy|purge|remove|reset|stop|deallocate|"
                                            + "kill|disable|rm|undelete|failover|revoke|detach|"
                                            + "remove-iam-policy-binding|abandon-instances|"
                                            + "reset-windows-password|delete-access-config|"
                                            + "delete-*|clear|regenerate|power-off !--dry-run",
                                    "gsutil ** rm|rb|rsync -r|-d|-R|-a|-m",
                                    "gsutil rb|rm|mv **",
                                    "gcloud storage rm|mv|buckets **",
                                    "gcloud projects|iam|organizations add-iam-policy-binding|"
                                            + "set-iam-policy|remove-iam-policy-binding|shut-down "
                                            + "**",
                                    "gcloud compute firewall-rules create **",
                                    "gcloud sql users|instances|databases set-password|patch|"
                                            + "restore-backup|import|export **",
                                    "gcloud secrets versions access|destroy **",
                                    "gcloud iam service-accounts keys create **",
                                    "gcloud kms ** destroy **",
                                    "gcloud auth print-access-token|revoke **",
                                    "bq rm -f|-r|-d|-t|-m",
                                    "bq rm **",
                                    "bq query ~drop_|delete_from|truncate_",
                                    "az role assignment create **",
                                    "az keyvault secret show|set|purge|download **",
                                    "az account get-access-token|clear **",
                                    "az storage blob|container|account delete-batch|delete **",
                                    "azcopy remove|sync **",
                                    "gsutil iam|acl|defacl ch|set **",
                                    "s3cmd|mc|b2 del|rb|rm|delete-*|purge **",
                                    "mc admin|rm|rb **")
                            .instead("gcloud projects list")
                            .matches(
                                    "gcloud sql instances delete x",
                                    "gsutil rm -r gs://x",
                                    "az group delete --name x")
                            .not("gcloud sql instances list", "az vm show --name x"),
                    Rule.of(
                                    "clouds.change",
                                    MODERATE,
                                    "Changes something in the cloud.",
                                    "gcloud|az|doctl|oci|hcloud|linode-cli ** create|update|set|"
                                            + "start|restart|deploy|add|patch|import|resize|scale "
                                            + "**",
                                    "gsutil cp|mv|mb|rsync|setmeta **")
                            .matches("az vm start --name x")
                            .not("az vm list"));
}
