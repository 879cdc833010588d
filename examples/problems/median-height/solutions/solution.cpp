#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int n;
    scanf("%d", &n);
    vector<int> h(n);
    for (int &x : h) scanf("%d", &x);
    sort(h.begin(), h.end());
    // For odd n the two indices are the same.
    double median = (h[(n - 1) / 2] + h[n / 2]) / 2.0;
    printf("%.1f\n", median);
}
