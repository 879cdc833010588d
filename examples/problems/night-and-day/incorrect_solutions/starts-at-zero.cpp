#include <algorithm>
#include <iostream>

int main() {
    int n, t, low = 0, high = 0;
    std::cin >> n;
    while (std::cin >> t) {
        low = std::min(low, t);
        high = std::max(high, t);
    }
    std::cout << high - low << std::endl;
}
