#include <iostream>
using namespace std;

// The largest k with k * k <= x.
long long root(long long x) {
    long long low = 0, high = 1000001;
    while (high - low > 1) {
        long long mid = (low + high) / 2;
        if (mid * mid <= x)
            low = mid;
        else
            high = mid;
    }
    return low;
}

int main() {
    int q;
    cin >> q;
    while (q--) {
        long long a, b;
        cin >> a >> b;
        cout << root(b) - root(a - 1) << "\n";
    }
}
