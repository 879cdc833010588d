#include <cstdio>

int main() {
    int h, m, way;
    scanf("%d:%d %d", &h, &m, &way);
    m += way;
    h += m / 60;
    printf("%02d:%02d\n", h % 24, m % 60);
}
