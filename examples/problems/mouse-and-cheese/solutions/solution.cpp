#include <iostream>
#include <queue>
#include <string>
#include <vector>
using namespace std;

int main() {
    int h, w;
    cin >> h >> w;
    vector<string> g(h);
    for (auto &line : g) cin >> line;
    vector<vector<int>> dist(h, vector<int>(w, -1));
    queue<pair<int, int>> q;
    int ci = 0, cj = 0;
    for (int i = 0; i < h; i++)
        for (int j = 0; j < w; j++) {
            if (g[i][j] == 'M') {
                dist[i][j] = 0;
                q.push({i, j});
            }
            if (g[i][j] == 'C') ci = i, cj = j;
        }
    const int di[] = {1, -1, 0, 0}, dj[] = {0, 0, 1, -1};
    while (!q.empty()) {
        auto [i, j] = q.front();
        q.pop();
        for (int d = 0; d < 4; d++) {
            int a = i + di[d], b = j + dj[d];
            if (a < 0 || b < 0 || a >= h || b >= w) continue;
            if (g[a][b] == '#' || dist[a][b] != -1) continue;
            dist[a][b] = dist[i][j] + 1;
            q.push({a, b});
        }
    }
    cout << dist[ci][cj] << endl;
}
