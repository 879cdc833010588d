#include <iostream>
using namespace std;

int main() {
    int p, m;
    cin >> p >> m;
    if (m < p) {
        cout << "not enough" << endl;
        return 0;
    }
    if (m == p) cout << "thank you" << endl;
    int rest = m - p;
    for (int coin : {50, 20, 10, 5, 2, 1}) {
        int count = 0;
        while (rest >= coin) {
            rest -= coin;
            count++;
        }
        if (count > 0) cout << count << " x " << coin << "\n";
    }
}
