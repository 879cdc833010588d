#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    int n, a, b, c;
    cin >> n;
    while (cin >> a >> b >> c) cout << max(min(a, b), min(max(a, b), c)) << "\n";
}
