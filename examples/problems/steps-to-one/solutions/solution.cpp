#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, top, steps = 0;
        cin >> n;
        for (top = n; n > 1; steps++) {
            if (n % 2)
                n = 3 * n + 1;
            else
                n /= 2;
            top = max(top, n);
        }
        cout << steps << ' ' << top << '\n';
    }
}
