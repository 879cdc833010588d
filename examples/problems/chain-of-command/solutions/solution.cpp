#include <iostream>
#include <vector>
using namespace std;

vector<vector<int>> team;
vector<int> below;

int count(int v) {
    for (int u : team[v]) below[v] += 1 + count(u);
    return below[v];
}

int main() {
    int n;
    cin >> n;
    team.resize(n + 1);
    below.assign(n + 1, 0);
    for (int i = 2; i <= n; i++) {
        int b;
        cin >> b;
        team[b].push_back(i);
    }
    count(1);
    for (int i = 1; i <= n; i++) cout << below[i] << ' ';
    cout << endl;
}
