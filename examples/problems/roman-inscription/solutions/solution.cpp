#include <iostream>
#include <string>
using namespace std;

int value(char c) {
    switch (c) {
        case 'I': return 1;
        case 'V': return 5;
        case 'X': return 10;
        case 'L': return 50;
        case 'C': return 100;
        case 'D': return 500;
    }
    return 1000;
}

int main() {
    string s;
    while (cin >> s) {
        int total = 0, largest = 0;
        for (int i = (int)s.size() - 1; i >= 0; i--) {
            int v = value(s[i]);
            if (v < largest)
                total -= v;
            else
                total += v;
            largest = max(largest, v);
        }
        cout << total << endl;
    }
}
