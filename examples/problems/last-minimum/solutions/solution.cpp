#include <iostream>

int main() {
    int n, where = 0;
    long long least = 4000000000LL;
    std::cin >> n;
    for (int i = 1; i <= n; ++i) {
        long long a;
        std::cin >> a;
        if (a <= least) {
            least = a;
            where = i;
        }
    }
    std::cout << where << std::endl;
}
