#include <iostream>

int main() {
    int n, lost = 0;
    std::cin >> n;
    for (int i = 1; i <= n; ++i) lost ^= i;
    for (int i = 1, card; i < n; ++i) {
        std::cin >> card;
        lost ^= card;
    }
    std::cout << lost << '\n';
}
