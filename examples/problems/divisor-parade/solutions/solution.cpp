#include <iostream>

int main() {
    long long n;
    while (std::cin >> n) {
        int divisors = 1;
        for (long long p = 2; p * p <= n; ++p) {
            int power = 0;
            while (n % p == 0) {
                n /= p;
                ++power;
            }
            divisors *= power + 1;
        }
        if (n > 1) divisors *= 2;
        std::cout << divisors << '\n';
    }
}
