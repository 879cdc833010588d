// tries: change its own file, which the judge will run again
// category: writing
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <initializer_list>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int, char **arguments) {
    char path[4096] = "";
    if (readlink("/proc/self/exe", path, sizeof path - 1) < 0) path[0] = 0;
    bool gained = false;
    const char *own = path, *named = arguments[0];
    for (const char *each : {"/proc/self/exe", own, named}) {
        gained = gained || chmod(each, 0777) == 0 || open(each, O_RDWR) >= 0;
        gained = gained || open(each, O_TRUNC) >= 0 || unlink(each) == 0;
    }
    puts(gained ? "GAINED" : "stopped");
}
