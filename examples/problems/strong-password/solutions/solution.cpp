#include <cctype>
#include <iostream>
#include <string>
using namespace std;

int main() {
    string s;
    cin >> s;
    bool digit = false, upper = false, lower = false;
    for (char c : s) {
        if (isdigit(c)) digit = true;
        if (isupper(c)) upper = true;
        if (islower(c)) lower = true;
    }
    cout << (s.size() >= 8 && digit && upper && lower ? "STRONG" : "WEAK") << endl;
}
