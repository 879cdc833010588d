#include <iostream>
#include <string>

int main() {
    char letter, digit;
    std::string word;
    while (std::cin >> letter >> digit) word += std::string(digit - '0', letter);
    std::cout << word << '\n';
}
