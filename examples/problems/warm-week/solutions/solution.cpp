#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int n, k;
    if (scanf("%d %d", &n, &k) != 2) return 1;
    vector<int> p(n + 1, 0);
    for (int i = 1; i <= n; i++) {
        if (scanf("%d", &p[i]) != 1) return 1;
        p[i] += p[i - 1];
    }
    int best = p[k];
    for (int i = k; i <= n; i++) best = max(best, p[i] - p[i - k]);
    printf("%.8f\n", (double)best / k);
}
