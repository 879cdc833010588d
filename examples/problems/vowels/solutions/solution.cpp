#include <cctype>
#include <iostream>
#include <string>

int main() {
    std::string line;
    std::getline(std::cin, line);
    const std::string vowels = "aeiou";
    int count = 0;
    for (char c : line) {
        if (vowels.find((char)std::tolower((unsigned char)c)) != std::string::npos) count++;
    }
    std::cout << count << "\n";
}
