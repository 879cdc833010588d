#include <algorithm>
#include <iostream>
using namespace std;

int best[61][1001];

int main() {
    int n, w;
    cin >> n >> w;
    for (int i = 1; i <= n; i++) {
        int a, b;
        cin >> a >> b;
        for (int room = 0; room <= w; room++) {
            best[i][room] = best[i - 1][room];
            if (room >= a) best[i][room] = max(best[i][room], best[i - 1][room - a] + b);
        }
    }
    cout << best[n][w] << endl;
}
