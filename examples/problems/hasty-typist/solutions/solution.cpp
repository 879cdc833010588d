#include <iostream>
#include <string>
using namespace std;

int main() {
    string text, lost = "aeiouyAEIOUY";
    getline(cin, text);
    for (char c : text)
        if (lost.find(c) == string::npos) cout << c;
    cout << endl;
}
