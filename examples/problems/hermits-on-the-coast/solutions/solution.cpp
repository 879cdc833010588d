#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n, k;
    cin >> n >> k;
    vector<long long> x(n);
    for (auto &v : x) cin >> v;
    sort(x.begin(), x.end());
    long long best = 0;
    for (long long step = 1LL << 30; step > 0; step >>= 1) {
        long long gap = best + step;
        int count = 0;
        auto it = x.begin();
        while (it != x.end()) {
            count++;
            it = lower_bound(it, x.end(), *it + gap);
        }
        if (count >= k) best = gap;
    }
    cout << best << "\n";
}
