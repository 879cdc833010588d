#include <iostream>
#include <string>
using namespace std;

int main() {
    string s, result;
    cin >> s;
    int length = 0;
    for (size_t i = 0; i < s.size(); i++) {
        length++;
        if (i + 1 == s.size() || s[i + 1] != s[i]) {
            result += s[i];
            result += to_string(length);
            length = 0;
        }
    }
    cout << result << endl;
}
