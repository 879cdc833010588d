#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, pairs = 0;
        cin >> n;
        vector<int> c(n);
        for (int &x : c) cin >> x;
        sort(c.begin(), c.end());
        for (int i = 0; i + 1 < n; i++)
            if (c[i] == c[i + 1]) {
                pairs++;
                i++;
            }
        cout << pairs << "\n";
    }
}
