#include <iostream>

int main() {
    long long n;
    int d, count = 0;
    std::cin >> n >> d;
    do {
        if (n % 10 == d) ++count;
        n /= 10;
    } while (n > 0);
    std::cout << count << std::endl;
}
