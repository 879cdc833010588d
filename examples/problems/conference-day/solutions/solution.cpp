#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    const int DAY = 10000;
    int n;
    cin >> n;
    // latest[e]: the latest start among the talks that end at minute e.
    vector<int> latest(DAY + 1, -1), best(DAY + 1, 0);
    for (int i = 0; i < n; i++) {
        int s, e;
        cin >> s >> e;
        latest[e] = max(latest[e], s);
    }
    for (int m = 1; m <= DAY; m++) {
        best[m] = best[m - 1];
        if (latest[m] >= 0) best[m] = max(best[m], best[latest[m]] + 1);
    }
    cout << best[DAY] << endl;
}
