#include <cstdio>

int main() {
    int n;
    scanf("%d", &n);
    long long total = 0;
    while (n--) {
        int x;
        scanf("%d", &x);
        if (x % 2 == 0) total += x;
    }
    printf("%lld\n", total);
}
