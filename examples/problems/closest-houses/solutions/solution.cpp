#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    sort(a.begin(), a.end());
    int best = 2000000000, count = 0;
    for (int i = 1; i < n; i++) {
        int gap = a[i] - a[i - 1];
        if (gap < best) {
            best = gap;
            count = 0;
        }
        if (gap == best) count++;
    }
    cout << best << ' ' << count << endl;
}
