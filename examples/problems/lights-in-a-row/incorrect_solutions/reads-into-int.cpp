#include <iostream>
int main() {
    int t;
    std::cin >> t;
    while (t--) {
        int n, on = 0, run = 0, best = 0;
        std::cin >> n;
        for (; n > 0; n >>= 1) {
            if (n & 1) on++, best = ++run > best ? run : best;
            else run = 0;
        }
        std::cout << on << ' ' << best << '\n';
    }
}
