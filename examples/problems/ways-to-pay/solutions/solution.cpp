#include <iostream>
#include <vector>
using namespace std;

int main() {
    const int MOD = 1000000007;
    int n, s;
    cin >> n >> s;
    vector<int> ways(s + 1, 0);
    ways[0] = 1;
    while (n--) {
        int v;
        cin >> v;
        for (int t = v; t <= s; t++) ways[t] = (ways[t] + ways[t - v]) % MOD;
    }
    cout << ways[s] << endl;
}
