#include <iostream>
#include <numeric>
#include <vector>
using namespace std;

vector<int> parent;

int find(int x) { return parent[x] == x ? x : parent[x] = find(parent[x]); }

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        cin >> n >> m;
        // Child a in the first team is a, in the second team it is a + n.
        parent.assign(2 * n + 1, 0);
        iota(parent.begin(), parent.end(), 0);
        while (m--) {
            int a, b;
            cin >> a >> b;
            parent[find(a)] = find(b + n);
            parent[find(a + n)] = find(b);
        }
        bool ok = true;
        for (int a = 1; a <= n; a++)
            if (find(a) == find(a + n)) ok = false;
        cout << (ok ? "possible" : "impossible") << "\n";
    }
}
