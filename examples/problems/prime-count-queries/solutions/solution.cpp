#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    vector<int> primes;
    for (int n = 2; n <= 200000; n++) {
        bool ok = true;
        for (int p : primes) {
            if (p * p > n) break;
            if (n % p == 0) {
                ok = false;
                break;
            }
        }
        if (ok) primes.push_back(n);
    }
    int q, l, r;
    cin >> q;
    while (cin >> l >> r) {
        auto a = lower_bound(primes.begin(), primes.end(), l);
        auto b = upper_bound(primes.begin(), primes.end(), r);
        cout << b - a << '\n';
    }
}
