// tries: another program in the place of the one descriptor that may be executed
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    int file = open("/usr/bin/echo", O_RDONLY);
    if (file >= 0 && dup2(file, 255) == 255) {
        char name[] = "echo", word[] = "GAINED";
        char *words[] = {name, word, nullptr}, *none[] = {nullptr};
        syscall(SYS_execveat, 255, "", words, none, 0x1000);
    }
    puts("stopped");
}
