#include <cstdlib>
#include <iostream>

int main() {
    int n, at = 1, f, sum = 0;
    std::cin >> n;
    for (int i = 0; i < n; ++i) {
        std::cin >> f;
        sum += std::abs(f - at);
        at = f;
    }
    std::cout << sum << '\n';
}
