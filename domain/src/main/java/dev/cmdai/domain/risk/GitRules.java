package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Git: lost work, rewritten history, programs that git starts. */
final class GitRules {
    private GitRules() {}

    static final Topic TOPIC =
            new Topic(
                    "git",
                    Rule.of(
                                    "git.push-force",
                                    HIGH,
                                    "Overwrites history on the server that others may have.",
                                    "git push -f|--force|--mirror",
                                    "git push ** +*|*:+*")
                            .instead("git push --dry-run")
                            .matches("git push -f origin main", "git push origin +main")
                            .not("git push origin main"),
                    Rule.of(
                                    "git.push-delete",
                                    HIGH,
                                    "Deletes a branch or tag on the server.",
                                    "git push -d|--delete|--prune",
                                    "git push * :*")
                            .instead("git branch -r")
                            .matches("git push origin --delete x", "git push origin :x")
                            .not("git push origin x:y"),
                    Rule.of(
                                    "git.reset-hard",
                                    HIGH,
                                    "Throws away changes that are not committed.",
                                    "git reset --hard|--merge",
                                    "git checkout -f|--force",
                                    "git switch -f|--force|--discard-changes",
                                    "git read-tree --reset",
                                    "git checkout-index -f")
                            .instead("git stash", "git reset --keep HEAD")
                            .matches("git reset --hard HEAD~1", "git checkout -f main")
                            .not("git reset --soft HEAD~1", "git checkout main"),
                    Rule.of(
                                    "git.discard",
                                    HIGH,
                                    "Replaces files with an older version; changes in them are "
                                            + "lost.",
                                    "git checkout -- *",
                                    "git checkout * * !-b|-B|--orphan|--track|-t|--detach",
                                    "git checkout .|./|:/|*/*.*",
                                    "git checkout --pathspec-from-file",
                                    "git checkout -p",
                                    "git restore * !--staged|-S|--help|-h|--version",
                                    "git restore --worktree|-W",
                                    "git restore --pathspec-from-file !--staged|-S")
                            .instead("git stash", "git diff")
                            .matches(
                                    "git checkout -- file.txt",
                                    "git restore .",
                                    "git checkout main a.txt")
                            .not("git restore --staged x", "git checkout -b new"),
                    Rule.of(
                                    "git.clean",
                                    HIGH,
                                    "Deletes files that are not in version control.",
                                    "git clean -f|--force|-d|-x|-X !-n|--dry-run",
                                    "git clean !-n|--dry-run|-i")
                            .instead("git clean -n")
                            .matches("git clean -fdx")
                            .not("git clean -n", "git clean -nfd"),
                    Rule.of(
                                    "git.branch-delete",
                                    HIGH,
                                    "Deletes a branch even if its work is nowhere else.",
                                    "git branch -D",
                                    "git branch -d|--delete -f|--force",
                                    "git branch -f|--force|-M|-C",
                                    "git update-ref -d",
                                    "git tag -f|--force|-d|--delete",
                                    "git symbolic-ref -d")
                            .instead("git branch -d topic")
                            .matches("git branch -D topic")
                            .not("git branch -d topic"),
                    Rule.of(
                                    "git.rewrite",
                                    HIGH,
                                    "Rewrites history or removes the way back.",
                                    "git filter-branch|filter-repo",
                                    "git reflog expire|delete **",
                                    "git gc --prune=now|--prune=all",
                                    "git prune",
                                    "git stash drop|clear **",
                                    "git worktree remove -f|--force",
                                    "git worktree prune",
                                    "git submodule deinit -f|--force",
                                    "git rm -f|--force !-n|--dry-run|--cached",
                                    "git replace -d",
                                    "git remote rm|remove|prune|set-url",
                                    "git lfs prune",
                                    "git rm @here !-n|--dry-run|--cached",
                                    "git notes prune")
                            .instead("git log --oneline")
                            .matches("git stash clear", "git reflog expire --expire=now --all")
                            .not("git stash list", "git reflog"),
                    Rule.of(
                                    "git.programs",
                                    HIGH,
                                    "Makes git start a program of somebody else's choice.",
                                    "git-setting core.sshcommand|core.sshCommand|core.gitproxy|"
                                            + "core.gitProxy * fetch|push|pull|clone|ls-remote|"
                                            + "remote|archive|submodule **",
                                    "git-setting core.pager|core.editor|core.fsmonitor|"
                                            + "core.hooksPath|core.hookspath|diff.external|"
                                            + "credential.helper|protocol.ext.allow|filter.*|"
                                            + "gpg.program|uploadpack.packObjectsHook|"
                                            + "sequence.editor * **",
                                    "git config ** core.sshCommand|core.fsmonitor|core.hooksPath|"
                                            + "core.gitProxy|credential.helper|alias.* !*",
                                    "git clone|fetch|pull|ls-remote --upload-pack",
                                    "git push --receive-pack",
                                    "git clone ext::*",
                                    "git clone -c=*")
                            .matches("git -c core.fsmonitor=./x status")
                            .not("git -c color.ui=false log"),
                    Rule.of(
                                    "git.change",
                                    MODERATE,
                                    "Changes what is checked out, or history that is only here.",
                                    "git checkout|switch|merge|rebase|reset|cherry-pick|revert|"
                                            + "pull|push|am|apply|rm|mv|restore|bisect|worktree|"
                                            + "submodule|gc **",
                                    "git branch -d|--delete|-m|--move",
                                    "git stash pop|apply **",
                                    "git commit --amend",
                                    "git config * * **")
                            .matches("git rebase main")
                            .not("git status", "git log", "git diff"),
                    Rule.of(
                                    "git.hosting-delete",
                                    HIGH,
                                    "Deletes or exposes something on the hosting service.",
                                    "gh|glab repo delete|archive|rename|transfer **",
                                    "gh|glab repo edit --visibility|--default-branch|--enable-*",
                                    "gh|glab release|secret|variable|ssh-key|gpg-key|cache|"
                                            + "codespace|run|workflow|label|issue|environment|"
                                            + "alias|extension|gist|project|ruleset|deploy-key "
                                            + "delete|remove|disable|rm|set **",
                                    "gh|glab repo deploy-key|autolink delete **",
                                    "gh|glab api -X=DELETE|--method=DELETE|-X=PUT|-X=PATCH|"
                                            + "--method=PUT|--method=PATCH|-X=POST",
                                    "gh|glab auth logout|token|refresh **",
                                    "gh|glab pr close --delete-branch|-d",
                                    "gh|glab pr merge --admin|-d",
                                    "gh|glab codespace|cs stop|delete **",
                                    "gh|glab run cancel **")
                            .instead("gh repo view")
                            .matches("gh repo delete me/x", "gh api -X DELETE repos/me/x")
                            .not("gh repo view", "gh pr list"));
}
