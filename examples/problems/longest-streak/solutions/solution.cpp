#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n, z;
    cin >> n >> z;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int best = 0, where = 0;
    for (int i = 0; i < n;) {
        int j = i;
        while (j < n && a[j] <= z) j++;
        if (j - i > best) {
            best = j - i;
            where = i + 1;
        }
        i = max(j, i + 1);
    }
    cout << best << ' ' << where << endl;
}
