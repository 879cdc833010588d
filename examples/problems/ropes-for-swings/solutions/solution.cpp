#include <iostream>
#include <vector>
using namespace std;

int main() {
    long long n, k;
    cin >> n >> k;
    vector<long long> a(n);
    for (auto &x : a) cin >> x;
    long long length = 0;
    for (long long step = 1LL << 30; step > 0; step /= 2) {
        long long pieces = 0;
        for (auto x : a) pieces += x / (length + step);
        if (pieces >= k) length += step;
    }
    cout << length << "\n";
}
