#include <cstdio>

int main() {
    int n, count[13][32] = {};
    if (scanf("%d", &n) != 1) return 1;
    for (int i = 0; i < n; i++) {
        int d, m, y;
        if (scanf("%d.%d.%d", &d, &m, &y) != 3) return 1;
        count[m][d]++;
    }
    for (int m = 1; m <= 12; m++)
        for (int d = 1; d <= 31; d++)
            if (count[m][d] > 1) {
                printf("YES\n%02d.%02d\n", d, m);
                return 0;
            }
    printf("NO\n");
}
