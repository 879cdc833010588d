#include <iostream>
#include <queue>
#include <vector>
using namespace std;

int main() {
    int n, c;
    cin >> n >> c;
    vector<int> v(n), tokens(c + 1, -1);
    for (int &x : v) cin >> x;
    queue<int> q;
    q.push(0);
    tokens[0] = 0;
    while (!q.empty()) {
        int s = q.front();
        q.pop();
        for (int x : v)
            if (s + x <= c && tokens[s + x] == -1) {
                tokens[s + x] = tokens[s] + 1;
                q.push(s + x);
            }
    }
    cout << tokens[c] << "\n";
}
