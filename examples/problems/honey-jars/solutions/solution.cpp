#include <iostream>
using namespace std;

int main() {
    int n;
    long long k;
    cin >> n >> k;
    int filled = 0;
    bool stopped = false;
    for (int i = 0; i < n; i++) {
        long long v;
        cin >> v;
        if (v > k) stopped = true;
        if (!stopped) {
            k -= v;
            filled++;
        }
    }
    cout << filled << " " << k << endl;
}
