#include <iostream>
#include <vector>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    int n, q;
    cin >> n >> q;
    vector<int> level(n + 1, 0);
    for (int i = 1; i <= n; i++) {
        cin >> level[i];
        level[i] += level[i - 1];
    }
    while (q--) {
        int l, r;
        cin >> l >> r;
        cout << level[r] - level[l - 1] << '\n';
    }
}
