#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    long long m;
    cin >> n >> m;
    vector<long long> pre(n + 1, 0);
    for (int i = 1; i <= n; i++) {
        cin >> pre[i];
        pre[i] += pre[i - 1];
    }
    int best = 0;
    for (int i = 0; i < n; i++) {
        int end = upper_bound(pre.begin(), pre.end(), pre[i] + m) - pre.begin() - 1;
        best = max(best, end - i);
    }
    cout << best << endl;
}
