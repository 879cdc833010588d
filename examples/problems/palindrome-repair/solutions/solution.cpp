#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

int need[402][402];

int main() {
    string s;
    cin >> s;
    int n = s.size();
    for (int i = n - 1; i >= 0; i--)
        for (int j = i + 1; j < n; j++) {
            if (s[i] == s[j])
                need[i][j] = need[i + 1][j - 1];
            else
                need[i][j] = 1 + min(need[i + 1][j], need[i][j - 1]);
        }
    cout << need[0][n - 1] << endl;
}
