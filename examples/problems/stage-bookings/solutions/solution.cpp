#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

struct Request {
    int s, e;
    long long p;
};

int main() {
    int n;
    cin >> n;
    vector<Request> r(n);
    for (auto &x : r) cin >> x.s >> x.e >> x.p;
    sort(r.begin(), r.end(), [](const Request &a, const Request &b) { return a.s < b.s; });
    // best[i]: the most that the requests from the i-th on can bring.
    vector<long long> best(n + 1, 0);
    for (int i = n - 1; i >= 0; i--) {
        int next = i + 1;
        while (next < n && r[next].s <= r[i].e) next++;
        best[i] = max(best[i + 1], best[next] + r[i].p);
    }
    cout << best[0] << endl;
}
