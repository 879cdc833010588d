#include <algorithm>
#include <iostream>
#include <string>
#include <vector>
using namespace std;

int r, c;
vector<string> g;

int fill_from(int i, int j) {
    if (i < 0 || j < 0 || i >= r || j >= c || g[i][j] != '~') return 0;
    g[i][j] = '.';
    return 1 + fill_from(i + 1, j) + fill_from(i - 1, j) + fill_from(i, j + 1) +
           fill_from(i, j - 1);
}

int main() {
    cin >> r >> c;
    g.resize(r);
    for (auto &row : g) cin >> row;
    int ponds = 0, largest = 0;
    for (int i = 0; i < r; i++)
        for (int j = 0; j < c; j++) {
            int size = fill_from(i, j);
            if (size > 0) ponds++;
            largest = max(largest, size);
        }
    cout << ponds << " " << largest << endl;
}
