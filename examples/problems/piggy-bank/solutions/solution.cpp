#include <iostream>
using namespace std;

int main() {
    const int worth[4] = {1, 2, 5, 10};
    int total = 0;
    for (int w : worth) {
        int coins;
        cin >> coins;
        total += w * coins;
    }
    cout << total / 100 << ' ' << total % 100 << endl;
}
