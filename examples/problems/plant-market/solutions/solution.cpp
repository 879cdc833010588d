#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    long long m;
    cin >> n >> m;
    vector<long long> p(n);
    for (auto &x : p) cin >> x;
    sort(p.begin(), p.end());
    int count = 0;
    while (count < n && p[count] <= m) m -= p[count++];
    cout << count << endl;
}
