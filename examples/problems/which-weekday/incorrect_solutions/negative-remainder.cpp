#include <iostream>
#include <string>
int main() {
    std::string D[7] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}, w;
    int t, n;
    std::cin >> t;
    while (t--) {
        std::cin >> w >> n;
        int d = 0;
        while (D[d] != w) d++;
        d = (d + n) % 7;
        std::cout << D[d < 0 ? -d : d] << '\n';
    }
}
