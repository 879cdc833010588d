#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<int> t(n), wait(n, 0);
    for (int &x : t) cin >> x;
    for (int i = n - 2; i >= 0; i--) {
        int j = i + 1;
        // Jump along the answers that are already known.
        while (t[j] <= t[i] && wait[j] > 0) j += wait[j];
        if (t[j] > t[i]) wait[i] = j - i;
    }
    for (int w : wait) cout << w << ' ';
    cout << '\n';
}
