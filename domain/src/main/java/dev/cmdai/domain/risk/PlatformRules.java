package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;

/** Hosting platforms. */
final class PlatformRules {
    private PlatformRules() {}

    static final Topic TOPIC =
            new Topic(
                    "platforms",
                    Rule.of(
                                    "platforms.destroy",
                                    HIGH,
                                    "Deletes or takes down an app, its data, its domains or its "
                                            + "settings.",
                                    "heroku *:destroy|*:remove|*:rm|*:reset|*:kill|*:stop|"
                                            + "*:delete|*:unset|*:transfer|*:rename|*:detach|"
                                            + "*:leave|*:rollback|*:downgrade|*:revoke|*:promote|"
                                            + "*:rotate|*:scale|*:clear|*:disable|*:update|"
                                            + "*:rotate-* **",
                                    "heroku destroy|kill|stop|ps:* **",
                                    "heroku pg:*|redis:*|config:* reset|unset|kill|promote|"
                                            + "credentials:rotate **",
                                    "vercel|vc|now remove|rm **",
                                    "vercel|vc|now project|projects|domain|domains|env|alias|"
                                            + "aliases|secrets|certs|dns|blob|teams|integration|"
                                            + "store|edge-config rm|remove|delete|unset|"
                                            + "transfer-in|transfer|move **",
                                    "vercel|vc|now rollback|promote **",
                                    "netlify *:delete|*:unset|*:clone|*:remove|*:import|*:set|"
                                            + "*:destroy **",
                                    "netlify delete|unlink **",
                                    "fly|flyctl destroy|suspend|apps|postgres|pg|volumes|volume|"
                                            + "vol|machine|machines|m|secrets|certs|ips|redis|"
                                            + "wireguard|tokens|storage|mysql|extensions|regions|"
                                            + "image|orgs|m destroy|delete|remove|unset|revoke|"
                                            + "release|suspend|stop|kill|restart|detach|failover|"
                                            + "rm|d **",
                                    "fly|flyctl destroy|suspend **",
                                    "fly|flyctl scale count 0 **",
                                    "railway down|delete|unlink|remove|volume **",
                                    "render services|jobs delete|suspend **",
                                    "wrangler delete|rollback **",
                                    "wrangler ** delete|bulk-delete|purge|kv:bulk|kv:*delete **",
                                    "firebase ** ~:delete|:disable|:remove|delete",
                                    "firebase hosting:disable|firestore:delete|database:remove|"
                                            + "functions:delete|projects:delete|auth:import|"
                                            + "apps:* **",
                                    "supabase ** delete|reset|remove|destroy|pause|unset **",
                                    "supabase db reset|push **",
                                    "surge teardown **",
                                    "eb terminate|abort **",
                                    "cf delete|delete-* **",
                                    "dokku apps:destroy|*:destroy|*:unset **",
                                    "pm2 delete|kill|stop|flush **",
                                    "ngrok|cloudflared|localtunnel|lt|bore http|tcp|tunnel|local|"
                                            + "* **",
                                    "planetscale|pscale|turso|neonctl|atlas ** delete|destroy|"
                                            + "drop|terminate|reset **",
                                    "convex|appwrite|nhost ** delete **",
                                    "shopify|stripe ** delete|delete_* **",
                                    "sentry-cli ** delete **",
                                    "ngrok|localtunnel|lt|cloudflared -p|--port|--url",
                                    "terminus|platform|upsun ** delete|wipe **")
                            .instead("heroku apps:info")
                            .matches("heroku apps:destroy x", "vercel rm x", "fly apps destroy x")
                            .not("heroku apps:info", "vercel ls", "fly status"));
}
