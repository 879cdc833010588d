#include <iostream>

int main() {
    int a, b;
    std::cin >> a >> b;
    for (int k = a; k <= b; ++k) std::cout << k << ' ' << k * k << ' ' << k * k * k << '\n';
}
