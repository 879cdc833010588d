#include <cstdio>

int main() {
    double sum = 0;
    int n = 0, x;
    while (scanf("%d", &x) == 1) {
        sum += x;
        n++;
    }
    printf("%.2f\n", sum / n);
}
