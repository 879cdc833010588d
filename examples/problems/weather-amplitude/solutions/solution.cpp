#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    int n, lo = 1000, hi = -1000;
    cin >> n;
    while (n--) {
        int t;
        cin >> t;
        lo = min(lo, t);
        hi = max(hi, t);
    }
    cout << hi - lo << endl;
}
