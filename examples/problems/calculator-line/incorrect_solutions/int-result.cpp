#include <iostream>
int main() {
    int r, x;
    char s;
    std::cin >> r;
    while (std::cin >> s >> x) r = s == '+' ? r + x : s == '-' ? r - x : r * x;
    std::cout << r;
}
