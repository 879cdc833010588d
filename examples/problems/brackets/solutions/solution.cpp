#include <iostream>
#include <stack>
#include <string>
using namespace std;

bool correct(const string &s) {
    stack<char> closers;
    for (char c : s) {
        if (c == '(') closers.push(')');
        else if (c == '[') closers.push(']');
        else if (c == '{') closers.push('}');
        else {
            if (closers.empty() || closers.top() != c) return false;
            closers.pop();
        }
    }
    return closers.empty();
}

int main() {
    int t;
    cin >> t;
    string s;
    while (t--) {
        cin >> s;
        cout << (correct(s) ? "Yes" : "No") << '\n';
    }
}
