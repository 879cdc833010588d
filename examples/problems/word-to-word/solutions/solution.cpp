#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

int d[301][301];

int main() {
    string a, b;
    cin >> a >> b;
    int n = a.size(), m = b.size();
    for (int i = 0; i <= n; i++)
        for (int j = 0; j <= m; j++) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            if (a[i - 1] == b[j - 1])
                d[i][j] = d[i - 1][j - 1];
            else
                d[i][j] = 1 + min({d[i - 1][j], d[i][j - 1], d[i - 1][j - 1]});
        }
    cout << d[n][m] << endl;
}
