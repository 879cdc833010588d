#include <iostream>
#include <vector>
using namespace std;

long long gcd_of(long long a, long long b) { return b == 0 ? a : gcd_of(b, a % b); }

int main() {
    int n;
    cin >> n;
    vector<long long> a(n);
    long long g = 0, bags = 0;
    for (auto &x : a) {
        cin >> x;
        g = gcd_of(x, g);
    }
    for (auto x : a) bags += x / g;
    cout << g << " " << bags << endl;
}
