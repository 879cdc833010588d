#include <iostream>
using namespace std;

int main() {
    int q;
    cin >> q;
    while (q--) {
        long long a, b, m;
        cin >> a >> b >> m;
        long long result = 1 % m;
        a %= m;
        while (b > 0) {
            if (b % 2 == 1) result = result * a % m;
            a = a * a % m;
            b /= 2;
        }
        cout << result << "\n";
    }
}
