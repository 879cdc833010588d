#include <cctype>
#include <iostream>
#include <string>
using namespace std;

int main() {
    int k;
    string s;
    cin >> k;
    cin.ignore();
    getline(cin, s);
    k = 26 - k % 26;
    for (char &c : s) {
        if (!isalpha((unsigned char)c)) continue;
        char first = islower((unsigned char)c) ? 'a' : 'A';
        c = first + (c - first + k) % 26;
    }
    cout << s << "\n";
}
