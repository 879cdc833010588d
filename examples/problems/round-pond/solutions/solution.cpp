#include <cmath>
#include <cstdio>

int main() {
    double a, r, p;
    if (scanf("%lf %lf %lf", &a, &r, &p) != 3) return 1;
    printf("%.3f\n", p * (a * a - acos(-1.0) * r * r));
}
