package dev.cmdai.adapter.builtin.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandEquivalenceTest {
    @Test
    void takesEveryQuotingOfALiteralAsTheSame() {
        same("find . -name '*.pdf'", "find . -name \"*.pdf\"", "find . -name \\*.pdf");
        same("grep \"a b\" x", "grep 'a b' x", "grep a\\ b x");
        same("echo $'a\\tb'", "echo 'a\tb'");
    }

    @Test
    void tellsAnExpandedWildcardFromAQuotedOne() {
        different("find . -name *.pdf", "find . -name '*.pdf'");
        different("rm *.txt", "rm '*.txt'");
        different("echo '$HOME'", "echo \"$HOME\"");
        different("ls {a,b}", "ls '{a,b}'");
    }

    @Test
    void ordersAndClustersShortOptions() {
        same("ls -la", "ls -l -a", "ls -al", "ls --all -l");
        same("ls -l docs", "ls docs -l");
        same("sort -nr x", "sort -rn x", "sort --reverse --numeric-sort x");
        same("git log --oneline -5", "git log -n 5 --oneline", "git log -5 --oneline");
        different("ls -l", "ls -a");
        different("sort -n x", "sort -nr x");
    }

    @Test
    void keepsTheOrderWhereTheLastOptionWins() {
        different("ls -t -S", "ls -S -t");
        different("rm -i -f x", "rm -f -i x");
    }

    @Test
    void readsValuesInEverySpelling() {
        same("head -n 20 x", "head -20 x", "head -n20 x", "head --lines=20 x", "head --lines 20 x");
        same("head x", "head -n 10 x");
        same("du -h --max-depth=1", "du -hd1 .", "du -d 1 -h ./");
        same("cut -d, -f1 x", "cut -f 1 -d ',' x", "cut --delimiter=, --fields=1 x");
        same("grep -C2 a x", "grep -2 a x", "grep --context=2 a x");
        different("head -n 20 x", "head -n 21 x");
    }

    @Test
    void knowsThatSortOfSizeIsCapitalS() {
        same("ls -lhS", "ls -lh --sort=size");
        same("du -s x", "du --max-depth=0 x");
    }

    @Test
    void leavesUnknownOptionsAlone() {
        different("ls --zero -l", "ls -l --zero");
        same("nosuchtool -b -a", "nosuchtool  -b   -a");
        different("nosuchtool -b -a", "nosuchtool -a -b");
    }

    @Test
    void readsPathsWithAndWithoutTheDotSlash() {
        same("cat ./x", "cat x");
        same("cp a docs/", "cp a docs");
        same("ls ~/x", "ls $HOME/x", "ls \"$HOME/x\"", "ls ${HOME}/x");
        different("./build.sh", "build.sh");
        different("rm ./-rf", "rm -rf");
        different("rsync -a a/ b", "rsync -a a b");
        different("ls -d */", "ls -d *");
    }

    @Test
    void dropsTheDoubleDashThatGuardsNothing() {
        same("rm -- x", "rm x");
        different("rm -- -x", "rm -x");
        different("git checkout -- main", "git checkout main");
    }

    @Test
    void ordersTestsOfFindButNotItsActions() {
        same("find . -type f -name x", "find ./ -name x -type f", "find -name x -type f -print");
        same("find . -name x ! -path y", "find . -not -path y -name x");
        same(
                "find . \\( -name a -o -name b \\) -type f",
                "find . -type f '(' -name b -or -name a ')'");
        same("find . -type f -maxdepth 1", "find . -maxdepth 1 -type f");
        different("find . -delete -name x", "find . -name x -delete");
        different("find . -name a -o -name b -delete", "find . -name b -o -name a -delete");
        different("find . -name x -prune -o -print", "find . -name x -prune -o");
        different("find . -type f", "find . -type d");
        different("find a -name x", "find b -name x");
    }

    @Test
    void takesOneCallForManyFilesLikeACallForEachWhereThatIsSo() {
        same("find . -name x -exec rm {} +", "find . -name x -exec rm '{}' \\;");
        same(
                "find . -name x -exec sed -i s/a/b/ {} +",
                "find . -name x -exec sed -i s/a/b/ {} ';'");
        different("find . -exec wc -l {} +", "find . -exec wc -l {} \\;");
        different("find . -exec mv {} a \\;", "find . -exec rm {} \\;");
        different("find . -exec grep x {} +", "find . -exec grep x {} \\;");
    }

    @Test
    void knowsTheOldNamesOfGrep() {
        same("egrep 'a|b' x", "grep -E 'a|b' x");
        same("fgrep a.b x", "grep -F a.b x");
        same("grep -rn TODO .", "grep -Rn TODO", "grep -n -r -e TODO ./");
        same("grep -E TODO x", "grep -F TODO x", "grep --color=auto TODO x");
        different("grep 'a|b' x", "grep -E 'a|b' x");
        different("grep a.b x", "grep -F a.b x");
        same("grep -r --include=*.c x", "grep -r --include '*.c' x");
    }

    @Test
    void readsTarLettersWithAndWithoutADash() {
        same("tar czf a.tgz d", "tar -czf a.tgz d", "tar -c -z -f a.tgz d", "tar cfz a.tgz d/");
        same("tar xzf a.tgz", "tar -xf a.tgz", "tar --extract --file=a.tgz", "tar xvf a.tgz");
        different("tar tf a.tar", "tar tvf a.tar");
        different("tar cf a.tar d", "tar czf a.tar d");
        different("tar cfz a.tgz d", "tar -cfz a.tgz d");
    }

    @Test
    void namesSignalsInEveryWay() {
        same("kill -9 7", "kill -KILL 7", "kill -SIGKILL 7", "kill -s KILL 7", "kill -s 9 7");
        same("pkill x", "pkill -TERM x", "pkill --signal 15 x");
        different("kill 7", "kill -9 7");
        different("kill 7", "kill 8");
    }

    @Test
    void looksThroughTheScriptsOfSedAndAwk() {
        same("sed 's/a/b/g' x", "sed -e 's|a|b|g' x", "sed \"s#a#b#g;\" x");
        same("sed 's|http://|https://|' x", "sed 's/http:\\/\\//https:\\/\\//' x");
        same("awk '{print $1}' x", "awk '{ print $1 }' x", "awk '{print $1;}' x");
        same("awk -F, '{print $1, $2}' x", "awk -F ',' '{print $1,$2}' x");
        different("awk '{print $1, $2}' x", "awk '{print $1 $2}' x");
        different("awk '{print \"a b\"}' x", "awk '{print \"ab\"}' x");
        different("sed 's/a/b/' x", "sed 's/a/b/g' x");
        different("sed -i 's/a/b/' x", "sed 's/a/b/' x");
        different("sed 's|a\\|b|c|' x", "sed 's/a|b/c/' x");
    }

    @Test
    void readsPipesListsAndRedirections() {
        same("a|b", "a | b");
        same("a 2>&1 | b", "a |& b");
        same("echo a >f", "echo a 1> f", "> ./f echo a");
        same("a &> f", "a > f 2>&1");
        same("sort x | uniq", "sort -u x");
        same("find / -name x 2>/dev/null", "find / -name x");
        different("a > f", "a >> f");
        different("a && b", "a || b");
        different("a 2>&1 > f", "a > f 2>&1");
        different("sort -n x | uniq", "sort -u x");
        different("sort x | uniq -c", "sort -u x");
    }

    @Test
    void readsSubstitutionsInBothSpellings() {
        same("kill $(pgrep x)", "kill `pgrep x`");
        same("cp a \"a-$(date +%F)\"", "cp a a-`date +%F`");
        same("ls $(pwd)", "ls \"$PWD\"");
        same("comm <(sort a) <(sort b)", "comm  <(sort a)  <( sort b )");
        different("echo \"$x\"", "echo $x");
    }

    @Test
    void namesLoopVariablesAsItLikes() {
        same(
                "for f in *.a; do mv \"$f\" \"${f%.a}.b\"; done",
                "for file in *.a; do mv -- \"$file\" \"${file%.a}\".b; done;");
        different("for f in *; do rm \"$f\"; done", "for f in *; do rm $f; done");
    }

    @Test
    void looksIntoWrappers() {
        same("sudo ls -la", "sudo ls -a -l");
        same("ls x | xargs -0 rm -rf", "ls x | xargs --null rm -f -r");
        same("ssh h 'df -h'", "ssh h df -h");
        same("ssh -p 22 u@h ls", "ssh -p22 u@h ls");
        same("watch -n 5 date", "watch -n5 'date'");
        different("sudo ls", "ls");
        different("ssh -t h ls", "ssh h ls -t");
    }

    @Test
    void knowsOtherNamesOfSubcommands() {
        same("apt-get install -y x", "apt -y install x", "apt install --yes x");
        same("docker container ls -a", "docker ps --all");
        same("ip a", "ip addr show", "ip address");
        same("systemctl restart x.service", "systemctl restart x");
        same("ps -aux --sort -pmem", "ps aux --sort=-%mem");
        same("lsof -i :80 -t", "lsof -ti:80");
        different("apt install x", "apt remove x");
        different("git push", "git push --force");
        different("git branch -d x", "git branch -D x");
    }

    @Test
    void asksForRootOnlyWhereTheAcceptedCommandAllowsIt() {
        assertTrue(CommandEquivalence.matches("sudo lsof", "[sudo] lsof"));
        assertTrue(CommandEquivalence.matches("lsof", "[sudo] lsof"));
        assertFalse(CommandEquivalence.matches("sudo lsof", "lsof"));
        assertFalse(CommandEquivalence.matches("mount x", "sudo mount x"));
    }

    @Test
    void fillsFreeSlots() {
        assertTrue(CommandEquivalence.matches("ps aux | head -15", "ps aux | head -n @n@"));
        assertTrue(CommandEquivalence.matches("base64 a > 'b c'", "base64 a > @w@"));
        assertTrue(CommandEquivalence.matches("x a.mp3", "x @w@.mp3"));
        assertFalse(CommandEquivalence.matches("ps aux | head -n -1", "ps aux | head -n @n@"));
        assertFalse(CommandEquivalence.matches("base64 a > b; rm c", "base64 a > @w@"));
        assertFalse(CommandEquivalence.matches("base64 a > b c", "base64 a > @w@"));
    }

    @Test
    void comparesWhatItCannotReadByItsText() {
        same("echo 'open", " echo 'open");
        different("echo 'open", "echo \"open");
    }

    @Test
    void isRightWhenOneOfTheAcceptedCommandsMatches() {
        assertTrue(CommandEquivalence.isRight("ls -al", List.of("ls -a", "ls -la")));
        assertFalse(CommandEquivalence.isRight("ls -R", List.of("ls -a", "ls -la")));
        assertFalse(CommandEquivalence.isRight("ls", List.of()));
    }

    private static void same(String first, String... others) {
        for (String other : others) {
            assertEquals(
                    CommandEquivalence.canonical(first),
                    CommandEquivalence.canonical(other),
                    other);
        }
    }

    private static void different(String first, String second) {
        assertNotEquals(CommandEquivalence.canonical(first), CommandEquivalence.canonical(second));
    }
}
