#include <array>
#include <iostream>
#include <string>
using namespace std;

array<int, 26> letters(const string &s) {
    array<int, 26> count{};
    for (char c : s) count[c - 'a']++;
    return count;
}

int main() {
    int t;
    cin >> t;
    while (t--) {
        string a, b;
        cin >> a >> b;
        cout << (letters(a) == letters(b) ? "yes" : "no") << endl;
    }
}
