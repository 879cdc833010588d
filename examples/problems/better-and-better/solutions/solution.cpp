#include <algorithm>
#include <iostream>
using namespace std;

int main() {
    int n, last = -1, current = 0, best = 0;
    cin >> n;
    while (n--) {
        int x;
        cin >> x;
        current = x > last ? current + 1 : 1;
        best = max(best, current);
        last = x;
    }
    cout << best << endl;
}
