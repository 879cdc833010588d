#include <iostream>
#include <set>
#include <vector>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<vector<int>> after(n + 1);
    vector<int> waits(n + 1, 0), order;
    while (m--) {
        int a, b;
        cin >> a >> b;
        after[a].push_back(b);
        waits[b]++;
    }
    set<int> ready;
    for (int c = 1; c <= n; c++)
        if (waits[c] == 0) ready.insert(c);
    while (!ready.empty()) {
        int a = *ready.begin();
        ready.erase(ready.begin());
        order.push_back(a);
        for (int b : after[a])
            if (--waits[b] == 0) ready.insert(b);
    }
    if ((int)order.size() < n) {
        cout << "never" << endl;
        return 0;
    }
    for (int c : order) cout << c << ' ';
    cout << endl;
}
