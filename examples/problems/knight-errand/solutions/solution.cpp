#include <cstdlib>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n, r1, c1, r2, c2;
    cin >> n >> r1 >> c1 >> r2 >> c2;
    vector<vector<bool>> seen(n + 1, vector<bool>(n + 1, false));
    vector<pair<int, int>> wave = {{r1, c1}};
    seen[r1][c1] = true;
    for (int moves = 0; !wave.empty(); moves++) {
        vector<pair<int, int>> next;
        for (auto [r, c] : wave) {
            if (r == r2 && c == c2) {
                cout << moves << endl;
                return 0;
            }
            for (int dr = -2; dr <= 2; dr++)
                for (int dc = -2; dc <= 2; dc++) {
                    if (abs(dr * dc) != 2) continue;
                    int a = r + dr, b = c + dc;
                    if (a < 1 || b < 1 || a > n || b > n || seen[a][b]) continue;
                    seen[a][b] = true;
                    next.push_back({a, b});
                }
        }
        wave = next;
    }
    cout << "unreachable" << endl;
}
