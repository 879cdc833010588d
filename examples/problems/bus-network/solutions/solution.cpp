#include <iostream>
#include <vector>
using namespace std;

struct Line {
    int a, b;
    long long t;
};

int main() {
    int n, m;
    cin >> n >> m;
    vector<Line> lines(m);
    for (auto &l : lines) cin >> l.a >> l.b >> l.t;
    const long long NEVER = 1LL << 60;
    vector<long long> time(n + 1, NEVER);
    time[1] = 0;
    for (bool changed = true; changed;) {
        changed = false;
        for (auto &l : lines) {
            if (time[l.a] + l.t < time[l.b]) time[l.b] = time[l.a] + l.t, changed = true;
            if (time[l.b] + l.t < time[l.a]) time[l.a] = time[l.b] + l.t, changed = true;
        }
    }
    if (time[n] >= NEVER)
        cout << "stay at home" << endl;
    else
        cout << time[n] << endl;
}
