#include <iostream>

int main() {
    int n;
    std::cin >> n;
    unsigned long long answer = 1;
    for (int i = 2; i <= n; i++) answer *= i;
    std::cout << answer << "\n";
}
