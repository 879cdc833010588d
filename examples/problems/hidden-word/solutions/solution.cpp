#include <iostream>
#include <string>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s, p;
        cin >> s >> p;
        size_t from = 0;
        bool ok = true;
        for (char c : p) {
            from = s.find(c, from);
            if (from == string::npos) {
                ok = false;
                break;
            }
            from++;
        }
        cout << (ok ? "hidden\n" : "not hidden\n");
    }
}
