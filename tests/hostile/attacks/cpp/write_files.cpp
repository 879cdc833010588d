// tries: write where everybody may
// category: writing
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <initializer_list>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

int main() {
    bool gained = false;
    for (const char *path : {"hostile-file", "/tmp/hostile-file", "/var/tmp/hostile-file",
                             "/dev/shm/hostile-file", "/run/lock/hostile-file"}) {
        gained = gained || fopen(path, "w") || open(path, O_CREAT, 0600) >= 0;
        gained = gained || mkdir(path, 0700) == 0 || mkfifo(path, 0600) == 0;
    }
    puts(gained ? "GAINED" : "stopped");
}
