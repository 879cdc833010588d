#include <iostream>
#include <string>

int main() {
    std::string s;
    while (std::cin >> s) {
        bool black = (s[0] - 'a') % 2 == (s[1] - '1') % 2;
        std::cout << (black ? "black" : "white") << '\n';
    }
}
