#include <iostream>

int main() {
    unsigned n, answer = 1;
    std::cin >> n;
    for (unsigned i = 2; i <= n; i++) answer *= i;
    std::cout << answer << std::endl;
}
