#include <iostream>
#include <string>
using namespace std;

const int MOD = 1000000007;
int ways[101][101];

int main() {
    int r, c;
    cin >> r >> c;
    for (int i = 1; i <= r; i++) {
        string row;
        cin >> row;
        for (int j = 1; j <= c; j++) {
            if (row[j - 1] == 'X') continue;
            if (i == 1 && j == 1)
                ways[i][j] = 1;
            else
                ways[i][j] = (ways[i - 1][j] + ways[i][j - 1]) % MOD;
        }
    }
    cout << ways[r][c] << endl;
}
