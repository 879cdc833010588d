#include <cstdio>

int main() {
    int c;
    scanf("%d", &c);
    printf("%.1f\n", c * 9.0 / 5.0 + 32.0);
}
