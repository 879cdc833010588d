#include <iostream>
using namespace std;

int main() {
    long long x, total = 0;
    int n = 0;
    while (cin >> x) {
        total += x;
        n++;
    }
    cout << n << " " << total << endl;
}
