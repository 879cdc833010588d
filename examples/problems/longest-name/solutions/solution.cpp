#include <iostream>
#include <string>
using namespace std;

int main() {
    int n;
    cin >> n;
    string best, w;
    while (n-- > 0 && cin >> w)
        if (w.size() > best.size()) best = w;
    cout << best << endl;
}
