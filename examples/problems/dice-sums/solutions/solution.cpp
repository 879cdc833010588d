#include <iostream>
using namespace std;

const int MOD = 1000000007;
int ways[101][1001];

int main() {
    int n, s;
    cin >> n >> s;
    ways[0][0] = 1;
    for (int i = 0; i < n; i++)
        for (int t = 0; t <= s; t++)
            for (int f = 1; f <= 6 && t + f <= s; f++)
                ways[i + 1][t + f] = (ways[i + 1][t + f] + ways[i][t]) % MOD;
    cout << ways[n][s] << endl;
}
