#include <iostream>

int main() {
    long long a, b, k;
    std::cin >> a >> b >> k;
    long long first = a % k == 0 ? a : a + (k - a % k);
    std::cout << (first > b ? 0 : (b - first) / k + 1) << std::endl;
}
