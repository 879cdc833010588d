#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<int> p(n);
    for (int &x : p) cin >> x;
    int highest = 0, profit = 0;
    for (int i = n - 1; i >= 0; i--) {
        highest = max(highest, p[i]);
        profit = max(profit, highest - p[i]);
    }
    cout << profit << endl;
}
