#include <iostream>

int main() {
    int a, b, digits = 0;
    std::cin >> a >> b;
    for (int low = 1; low <= b; low *= 10) {
        // Numbers from max(a, low) to b have this digit.
        digits += b - (a > low ? a : low) + 1;
    }
    std::cout << digits << '\n';
}
