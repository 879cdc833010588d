#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n;
        cin >> n;
        int on = 0, run = 0, best = 0;
        for (; n > 0; n >>= 1) {
            if (n & 1) {
                on++;
                run++;
                best = max(best, run);
            } else {
                run = 0;
            }
        }
        cout << on << ' ' << best << '\n';
    }
}
