#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    long long n, x, prefix = 0, lowest = 0, best = -2000000000LL;
    cin >> n;
    while (cin >> x) {
        prefix += x;
        best = max(best, prefix - lowest);
        lowest = min(lowest, prefix);
    }
    cout << best << endl;
}
