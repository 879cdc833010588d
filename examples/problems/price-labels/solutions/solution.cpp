#include <iostream>
using namespace std;

int main() {
    int n, p;
    cin >> n >> p;
    for (int i = 0; i < n; i++) {
        long long c;
        cin >> c;
        cout << (c * 100 - c * p) / 100 << " ";
    }
    cout << endl;
}
