#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long a, b, c;
        cin >> a >> b >> c;
        bool ok = a + b > c && b + c > a && a + c > b;
        cout << (ok ? "Yes" : "No") << '\n';
    }
}
