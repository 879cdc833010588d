#include <bitset>
#include <cstdlib>
#include <iostream>
using namespace std;

int main() {
    int n, total = 0;
    cin >> n;
    bitset<10001> reach;
    reach[0] = 1;
    for (int i = 0; i < n; i++) {
        int x;
        cin >> x;
        reach |= reach << x;
        total += x;
    }
    int half = total / 2;
    while (!reach[half]) half--;
    cout << total - 2 * half << endl;
}
