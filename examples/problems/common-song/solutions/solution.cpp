#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int best[501][501];

int main() {
    int n, m;
    cin >> n >> m;
    vector<int> a(n), b(m);
    for (int &x : a) cin >> x;
    for (int &x : b) cin >> x;
    for (int i = n - 1; i >= 0; i--)
        for (int j = m - 1; j >= 0; j--) {
            best[i][j] = max(best[i + 1][j], best[i][j + 1]);
            if (a[i] == b[j]) best[i][j] = max(best[i][j], best[i + 1][j + 1] + 1);
        }
    cout << best[0][0] << "\n";
}
