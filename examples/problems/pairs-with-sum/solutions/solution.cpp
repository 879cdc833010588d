#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n, s;
    cin >> n >> s;
    vector<int> a(n);
    for (auto &x : a) cin >> x;
    long long ways = 0;
    for (int i = 0; i < n; i++)
        for (int j = i + 1; j < n; j++) ways += a[i] + a[j] == s;
    cout << ways << endl;
}
