#include <cstdio>

int main() {
    int a, b, q;
    if (scanf("%d %d %d", &a, &b, &q) != 3) return 1;
    bool quiet[24] = {};
    for (int h = a; h != b; h = (h + 1) % 24) quiet[h] = true;
    while (q--) {
        int h, m;
        if (scanf("%d:%d", &h, &m) != 2) return 1;
        puts(quiet[h] ? "hush" : "play");
    }
}
