#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int a, b;
        cin >> a >> b;
        // The last digits of a^1, a^2, ... repeat after 4 steps.
        int steps = (b - 1) % 4, digit = a % 10, d = digit;
        while (steps-- > 0) d = d * digit % 10;
        cout << d << "\n";
    }
}
