#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long w, b;
        cin >> w >> b;
        long long k = w / b;
        if (w % b != 0) k++;
        cout << k << "\n";
    }
}
