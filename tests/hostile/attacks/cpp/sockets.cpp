// tries: sockets of every kind
// category: network
// verdicts: AC RE
// levels: namespaces landlock seccomp
#include <initializer_list>
#include <cstdio>
#include <sys/socket.h>

int main() {
    bool gained = false;
    for (int family = 0; family < 46; ++family)
        for (int kind : {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET})
            gained = gained || socket(family, kind, 0) >= 0;
    puts(gained ? "GAINED a socket" : "stopped");
}
