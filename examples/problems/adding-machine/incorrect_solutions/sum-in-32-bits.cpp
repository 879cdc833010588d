#include <iostream>
int main() {
    int x, total = 0, n = 0;
    while (std::cin >> x) total += x, n++;
    std::cout << n << " " << total << "\n";
}
