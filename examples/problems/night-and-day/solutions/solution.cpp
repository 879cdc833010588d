#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    int lo = INT_MAX, hi = INT_MIN;
    while (n--) {
        int x;
        cin >> x;
        lo = min(lo, x);
        hi = max(hi, x);
    }
    cout << hi - lo << '\n';
}
