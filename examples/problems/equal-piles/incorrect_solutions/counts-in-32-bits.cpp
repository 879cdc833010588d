#include <iostream>
#include <numeric>
int main() {
    int n, a[1000], g = 0;
    unsigned b = 0;
    std::cin >> n;
    for (int i = 0; i < n; i++) std::cin >> a[i], g = std::gcd(g, a[i]);
    for (int i = 0; i < n; i++) b += a[i] / g;
    std::cout << g << ' ' << b;
}
