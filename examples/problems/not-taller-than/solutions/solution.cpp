#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    int n, q;
    cin >> n >> q;
    vector<int> h(n);
    for (int &x : h) cin >> x;
    sort(h.begin(), h.end());
    while (q--) {
        int x, lo = 0, hi = n;
        cin >> x;
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (h[mid] <= x)
                lo = mid + 1;
            else
                hi = mid;
        }
        cout << lo << "\n";
    }
}
