#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    long long n, s;
    cin >> n >> s;
    vector<long long> p(n + 1, 0);
    for (int i = 1; i <= n; i++) {
        cin >> p[i];
        p[i] += p[i - 1];
    }
    int best = n + 1;
    for (int i = 0; i < n; i++) {
        int j = lower_bound(p.begin(), p.end(), p[i] + s) - p.begin();
        if (j <= n) best = min(best, j - i);
    }
    cout << (best <= n ? best : -1) << endl;
}
