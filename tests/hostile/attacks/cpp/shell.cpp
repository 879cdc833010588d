// tries: start shells by system and popen
// category: processes
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <cstdio>
#include <cstdlib>

int main() {
    bool gained = system("echo GAINED a shell") == 0;
    if (FILE *pipe = popen("echo x", "r")) gained = gained || fgetc(pipe) == 'x';
    puts(gained ? "GAINED a shell" : "stopped");
}
