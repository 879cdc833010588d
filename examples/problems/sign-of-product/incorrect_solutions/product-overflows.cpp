#include <iostream>
int main() {
    int n;
    std::cin >> n;
    long long p = 1, x;
    while (n--) std::cin >> x, p = (long long)((unsigned long long)p * (unsigned long long)x);
    std::cout << (p > 0 ? "positive" : p < 0 ? "negative" : "zero") << "\n";
}
