#include <iostream>

int main() {
    int a, b;
    std::cin >> a >> b;
    if (a > b)
        std::cout << "Ana\n";
    else if (a < b)
        std::cout << "Boris\n";
    else
        std::cout << "Draw\n";
}
