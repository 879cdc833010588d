#include <algorithm>
#include <iostream>
int main() {
    int n, lo = 0, hi = 0, t;
    std::cin >> n;
    while (std::cin >> t) lo = std::min(lo, t), hi = std::max(hi, t);
    std::cout << hi - lo << "\n";
}
