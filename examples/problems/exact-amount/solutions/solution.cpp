#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n, s;
    cin >> n >> s;
    vector<int> need(s + 1, -1);
    need[0] = 0;
    for (int i = 0; i < n; i++) {
        int c;
        cin >> c;
        for (int a = c; a <= s; a++) {
            if (need[a - c] < 0) continue;
            if (need[a] < 0 || need[a] > need[a - c] + 1) need[a] = need[a - c] + 1;
        }
    }
    cout << need[s] << endl;
}
