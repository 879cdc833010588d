#include <iostream>

int main() {
    char year;
    int width = 0;
    while (std::cin >> year) {
        width += year == 'D' ? 2 : 5;
        std::cout << width << ' ';
    }
    std::cout << '\n';
}
