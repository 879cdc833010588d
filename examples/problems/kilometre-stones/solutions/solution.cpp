#include <cmath>
#include <cstdio>
#include <cstdlib>

int main() {
    int a, b, c, d;
    if (scanf("%d %d %d %d", &a, &b, &c, &d) != 4) return 1;
    printf("%.6f %d\n", std::hypot(a - c, b - d), std::abs(a - c) + std::abs(b - d));
}
