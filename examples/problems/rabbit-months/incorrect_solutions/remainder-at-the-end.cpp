#include <iostream>
int main() {
    long long a, b, n, m;
    std::cin >> a >> b >> n >> m;
    for (int i = 1; i < n; i++) {
        long long c = (long long)((unsigned long long)a + b);
        a = b, b = c;
    }
    std::cout << a % m;
}
