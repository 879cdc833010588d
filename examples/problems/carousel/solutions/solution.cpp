#include <iostream>
#include <vector>
using namespace std;

int main() {
    long long n, k;
    cin >> n >> k;
    vector<int> b(n);
    for (long long i = 0; i < n; i++) {
        int x;
        cin >> x;
        b[(i + k) % n] = x;
    }
    for (int x : b) cout << x << ' ';
    cout << '\n';
}
