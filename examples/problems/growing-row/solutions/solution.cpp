#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, last = 0;
        bool good = true;
        cin >> n;
        while (n--) {
            int h;
            cin >> h;
            if (h < last) good = false;
            last = h;
        }
        cout << (good ? "good" : "bad") << '\n';
    }
}
