#include <iostream>
#include <string>
int main() {
    std::string s;
    std::cin >> s;
    int c = 0;
    for (int i = 1; i < (int)s.size(); i++) c += s[i] == s[i - 1];
    std::cout << c;
}
