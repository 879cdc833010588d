#include <algorithm>
#include <iostream>
#include <string>
using namespace std;

int main() {
    string s;
    cin >> s;
    int count[26] = {}, l = 0, best = 0;
    for (int r = 0; r < (int)s.size(); r++) {
        count[s[r] - 'a']++;
        while (count[s[r] - 'a'] > 1) count[s[l++] - 'a']--;
        best = max(best, r - l + 1);
    }
    cout << best << "\n";
}
