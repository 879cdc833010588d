#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int r, c;
    cin >> r >> c;
    vector<vector<int>> a(r, vector<int>(c));
    for (auto &row : a)
        for (int &x : row) cin >> x;
    for (int i = r - 2; i >= 0; i--)
        for (int j = 0; j < c; j++) {
            int next = a[i + 1][j];
            if (j > 0) next = min(next, a[i + 1][j - 1]);
            if (j + 1 < c) next = min(next, a[i + 1][j + 1]);
            a[i][j] += next;
        }
    cout << *min_element(a[0].begin(), a[0].end()) << endl;
}
