#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int n, k;
vector<long long> p;

bool possible(long long limit) {
    long long left = limit;
    int days = 1;
    for (long long x : p) {
        if (x > limit) return false;
        if (x > left) {
            days++;
            left = limit;
        }
        left -= x;
    }
    return days <= k;
}

int main() {
    cin >> n >> k;
    p.resize(n);
    for (auto &x : p) cin >> x;
    // Never possible with bad, always possible with good.
    long long bad = 0, good = 2000LL * 1000000;
    while (good - bad > 1) {
        long long mid = (bad + good) / 2;
        if (possible(mid)) good = mid;
        else bad = mid;
    }
    cout << good << endl;
}
