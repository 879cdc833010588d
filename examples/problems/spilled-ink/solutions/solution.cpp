#include <algorithm>
#include <iostream>
#include <queue>
#include <string>
#include <vector>
using namespace std;

int main() {
    int h, w;
    cin >> h >> w;
    vector<string> g(h);
    vector<int> minute(h * w, -1);
    queue<int> q;
    for (int i = 0; i < h; i++) {
        cin >> g[i];
        for (int j = 0; j < w; j++)
            if (g[i][j] == '*') {
                minute[i * w + j] = 0;
                q.push(i * w + j);
            }
    }
    int last = 0;
    while (!q.empty()) {
        int at = q.front(), i = at / w, j = at % w;
        q.pop();
        last = max(last, minute[at]);
        auto visit = [&](int a, int b) {
            if (a < 0 || b < 0 || a >= h || b >= w) return;
            if (g[a][b] != '.' || minute[a * w + b] != -1) return;
            minute[a * w + b] = minute[at] + 1;
            q.push(a * w + b);
        };
        visit(i + 1, j);
        visit(i - 1, j);
        visit(i, j + 1);
        visit(i, j - 1);
    }
    int white = 0;
    for (int i = 0; i < h * w; i++) white += g[i / w][i % w] == '.' && minute[i] == -1;
    cout << last << " " << white << endl;
}
