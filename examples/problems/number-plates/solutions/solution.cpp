#include <iostream>
#include <string>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        bool lucky = true;
        for (size_t i = 0, j = s.size() - 1; i < j; i++, j--)
            if (s[i] != s[j]) lucky = false;
        cout << (lucky ? "YES" : "NO") << "\n";
    }
}
