#include <cstdio>

int main() {
    int m;
    scanf("%d", &m);
    printf("%d:%02d\n", m / 60, m % 60);
    return 0;
}
