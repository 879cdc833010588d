#include <iostream>
#include <string>

int main() {
    std::string s;
    std::getline(std::cin, s);
    int count = 0;
    for (std::size_t i = 1; i < s.size(); ++i)
        if (s[i] == s[i - 1] && s[i] != ' ') ++count;
    std::cout << count << '\n';
}
