#include <iostream>
#include <vector>
using namespace std;

int main() {
    const int MOD = 1000000007;
    int n, k;
    cin >> n >> k;
    vector<bool> broken(n + 1, false);
    for (int i = 0; i < k; i++) {
        int b;
        cin >> b;
        broken[b] = true;
    }
    int before = 0, last = 1;
    for (int i = 1; i <= n; i++) {
        int now = broken[i] ? 0 : (before + last) % MOD;
        before = last;
        last = now;
    }
    cout << last << endl;
}
