#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<int> a(n + 2, 0), best(n + 2, 0);
    for (int i = 2; i < n + 2; i++) {
        cin >> a[i];
        best[i] = max(best[i - 1], best[i - 2] + a[i]);
    }
    cout << best[n + 1] << endl;
}
