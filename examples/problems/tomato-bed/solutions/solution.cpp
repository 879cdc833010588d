#include <iostream>
using namespace std;

// along[i][j]: tomatoes in the first j beds of row i.
int along[61][61];

int main() {
    int h, w, q;
    cin >> h >> w >> q;
    for (int i = 1; i <= h; i++)
        for (int j = 1; j <= w; j++) {
            cin >> along[i][j];
            along[i][j] += along[i][j - 1];
        }
    while (q--) {
        int r1, c1, r2, c2, sum = 0;
        cin >> r1 >> c1 >> r2 >> c2;
        for (int i = r1; i <= r2; i++) sum += along[i][c2] - along[i][c1 - 1];
        cout << sum << '\n';
    }
}
