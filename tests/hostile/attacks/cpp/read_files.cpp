// tries: read files of the machine
// category: reading
// verdicts: AC RE
// levels: namespaces landlock
#include <initializer_list>
#include <cstdio>
#include <fstream>
#include <string>

int main() {
    bool gained = false;
    for (const char *path : {"/etc/passwd", "/etc/shadow", "/proc/1/cmdline", "@SECRET@",
                             "@PRIVATE@", "/proc/version", "/sys/kernel/ostype"}) {
        std::ifstream file(path);
        std::string text;
        if (file && std::getline(file, text)) {
            printf("GAINED %s\n", path);
            gained = true;
        }
    }
    if (!gained) puts("stopped");
}
