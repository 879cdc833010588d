#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<pair<long long, int>> events;
    for (int i = 0; i < n; i++) {
        long long l, r;
        cin >> l >> r;
        events.push_back({l, 1});
        events.push_back({r, -1});
    }
    sort(events.begin(), events.end());
    long long total = 0, before = 0;
    int open = 0;
    for (auto [x, change] : events) {
        if (open > 0) total += x - before;
        before = x;
        open += change;
    }
    cout << total << "\n";
}
