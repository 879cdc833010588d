#include <algorithm>
#include <iostream>
int main() {
    int n;
    std::cin >> n;
    unsigned h = 0;
    int b = -2147483647, x;
    while (std::cin >> x) {
        if ((int)h < 0) h = 0;
        h += x;
        b = std::max(b, (int)h);
    }
    std::cout << b;
}
