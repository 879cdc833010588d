#include <cctype>
#include <iostream>
#include <string>
using namespace std;

int main() {
    string s;
    getline(cin, s);
    int upper = 0, lower = 0, digits = 0, others = 0;
    for (unsigned char c : s) {
        if (isupper(c))
            upper++;
        else if (islower(c))
            lower++;
        else if (isdigit(c))
            digits++;
        else
            others++;
    }
    cout << upper << endl << lower << endl << digits << endl << others << endl;
}
