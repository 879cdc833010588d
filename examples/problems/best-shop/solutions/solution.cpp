#include <iostream>
using namespace std;

int main() {
    int r, c, winner = 0, most = 0;
    cin >> r >> c;
    for (int i = 1; i <= r; i++) {
        int total = 0;
        for (int j = 0; j < c; j++) {
            int x;
            cin >> x;
            total += x;
        }
        if (winner == 0 || total > most) {
            winner = i;
            most = total;
        }
    }
    cout << winner << endl;
}
