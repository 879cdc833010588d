#include <iostream>
int main() {
    int q;
    std::cin >> q;
    while (q--) {
        long long a, b, m, r = 1;
        std::cin >> a >> b >> m;
        for (a %= m; b; b /= 2) {
            if (b & 1) r = r * a % m;
            a = a * a % m;
        }
        std::cout << r << '\n';
    }
}
