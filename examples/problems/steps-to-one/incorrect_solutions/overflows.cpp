#include <algorithm>
#include <iostream>
int main() {
    int t;
    std::cin >> t;
    while (t--) {
        unsigned n, m;
        int s = 0;
        std::cin >> n;
        for (m = n; n > 1 && s < 600; s++) {
            n = n % 2 ? 3 * n + 1 : n / 2;
            m = std::max(m, n);
        }
        std::cout << s << ' ' << m << '\n';
    }
}
