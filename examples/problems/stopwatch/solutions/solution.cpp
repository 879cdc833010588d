#include <cstdio>

int main() {
    int s;
    if (scanf("%d", &s) != 1) return 1;
    int h = s / 3600;
    s -= h * 3600;
    int m = s / 60;
    printf("%d:%02d:%02d\n", h, m, s - 60 * m);
}
